using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace RoadmapSite.Engine.Content;

/// <summary>The width and height that a picture says it has, so that a page keeps room for it before it arrives.</summary>
internal static partial class ImageSize
{
    /// <summary>Of an SVG, PNG, GIF or JPEG; null for anything else, and for one that does not say.</summary>
    public static (int Width, int Height)? Of(ReadOnlySpan<byte> image)
    {
        var size = image switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] when image.Length >= 24 => (BinaryPrimitives.ReadInt32BigEndian(image[16..]), BinaryPrimitives.ReadInt32BigEndian(image[20..])),
            [(byte)'G', (byte)'I', (byte)'F', ..] when image.Length >= 10 => (BinaryPrimitives.ReadUInt16LittleEndian(image[6..]), BinaryPrimitives.ReadUInt16LittleEndian(image[8..])),
            [0xFF, 0xD8, ..] => OfJpeg(image),
            _ => OfSvg(Encoding.UTF8.GetString(image)),
        };
        return size is { Width: > 0, Height: > 0 } known ? known : null;
    }

    /// <summary>Segments follow each other, each with its length; the size stands in the one that begins a frame.</summary>
    private static (int Width, int Height)? OfJpeg(ReadOnlySpan<byte> image)
    {
        for (var at = 2; at + 9 < image.Length && image[at] == 0xFF; at += 2 + BinaryPrimitives.ReadUInt16BigEndian(image[(at + 2)..]))
        {
            if (image[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return (BinaryPrimitives.ReadUInt16BigEndian(image[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(image[(at + 5)..]));
            }
        }

        return null;
    }

    private static (int Width, int Height)? OfSvg(string text)
    {
        var tag = Tag().Match(text).Value;
        if (Pixels(Width().Match(tag).Groups[1].Value) is { } width && Pixels(Height().Match(tag).Groups[1].Value) is { } height)
        {
            return (width, height);
        }

        return ViewBox().Match(tag) is { Success: true } box && Pixels(box.Groups[1].Value) is { } across && Pixels(box.Groups[2].Value) is { } down ? (across, down) : null;
    }

    private static int? Pixels(string number) =>
        double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is >= 0.5 and < 100_000 ? (int)Math.Round(value, MidpointRounding.AwayFromZero) : null;

    [GeneratedRegex(@"<svg\b[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\swidth\s*=\s*[""']([0-9.]+)(?:px)?[""']", RegexOptions.CultureInvariant)]
    private static partial Regex Width();

    [GeneratedRegex(@"\sheight\s*=\s*[""']([0-9.]+)(?:px)?[""']", RegexOptions.CultureInvariant)]
    private static partial Regex Height();

    [GeneratedRegex(@"\sviewBox\s*=\s*[""'][^""']*?[\s,]([0-9.]+)[\s,]+([0-9.]+)\s*[""']", RegexOptions.CultureInvariant)]
    private static partial Regex ViewBox();
}
