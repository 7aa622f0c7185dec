using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace RoadmapSite.Engine.Content;

/// <summary>The width and height that a picture says it has, so that a page keeps room for it before it arrives.</summary>
internal static partial class ImageSize
{
    /// <summary>Of an SVG, PNG, GIF, WebP or JPEG, as it is to be seen; null for anything else, and for one that does not say.</summary>
    public static (int Width, int Height)? Of(ReadOnlySpan<byte> image)
    {
        var size = image switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] when image.Length >= 24 => (BinaryPrimitives.ReadInt32BigEndian(image[16..]), BinaryPrimitives.ReadInt32BigEndian(image[20..])),
            [(byte)'G', (byte)'I', (byte)'F', ..] when image.Length >= 10 => (BinaryPrimitives.ReadUInt16LittleEndian(image[6..]), BinaryPrimitives.ReadUInt16LittleEndian(image[8..])),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] when image.Length >= 30 => OfWebP(image),
            [0xFF, 0xD8, ..] => OfJpeg(image),
            _ => OfSvg(Encoding.UTF8.GetString(image)),
        };
        return size is { Width: > 0, Height: > 0 } known ? known : null;
    }

    /// <summary>Whether an SVG says how large it is, and not only its shape.</summary>
    public static bool IsInPixels(ReadOnlySpan<byte> svg)
    {
        var tag = Tag().Match(Encoding.UTF8.GetString(svg)).Value;
        return Width().IsMatch(tag) && Height().IsMatch(tag);
    }

    /// <summary>Three kinds: lossy, lossless, and either with more around it.</summary>
    private static (int Width, int Height)? OfWebP(ReadOnlySpan<byte> image) => image[12..] switch
    {
        [(byte)'V', (byte)'P', (byte)'8', (byte)' ', ..] => (BinaryPrimitives.ReadUInt16LittleEndian(image[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(image[28..]) & 0x3FFF),
        [(byte)'V', (byte)'P', (byte)'8', (byte)'L', ..] when BinaryPrimitives.ReadUInt32LittleEndian(image[21..]) is var bits => ((int)(bits & 0x3FFF) + 1, (int)(bits >> 14 & 0x3FFF) + 1),
        [(byte)'V', (byte)'P', (byte)'8', (byte)'X', ..] => ((image[24] | image[25] << 8 | image[26] << 16) + 1, (image[27] | image[28] << 8 | image[29] << 16) + 1),
        _ => null,
    };

    /// <summary>Segments follow each other, each with its length; the size stands in the one that begins a frame. A camera held upright says so before it.</summary>
    private static (int Width, int Height)? OfJpeg(ReadOnlySpan<byte> image)
    {
        var isTurned = false;
        for (var at = 2; at + 9 < image.Length && image[at] == 0xFF; at += 2 + BinaryPrimitives.ReadUInt16BigEndian(image[(at + 2)..]))
        {
            if (image[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                var (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(image[(at + 5)..]), BinaryPrimitives.ReadUInt16BigEndian(image[(at + 7)..]));
                return isTurned ? (height, width) : (width, height);
            }

            if (image[at + 1] == 0xE1)
            {
                isTurned |= IsTurned(image[(at + 4)..]);
            }
        }

        return null;
    }

    /// <summary>Whether Exif says that the picture lies on its side: orientations 5 to 8 of tag 0x0112.</summary>
    private static bool IsTurned(ReadOnlySpan<byte> exif)
    {
        if (exif.Length < 18 || !exif.StartsWith("Exif\0\0"u8))
        {
            return false;
        }

        var tiff = exif[6..];
        var isLittle = tiff[0] == (byte)'I';
        var first = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if ((long)first + 2 > tiff.Length)
        {
            return false;
        }

        var entries = tiff[(int)first..];
        var count = Short(entries, isLittle);
        for (var at = 2; count > 0 && at + 12 <= entries.Length; at += 12, count--)
        {
            if (Short(entries[at..], isLittle) == 0x0112)
            {
                return Short(entries[(at + 8)..], isLittle) is >= 5 and <= 8;
            }
        }

        return false;

        static int Short(ReadOnlySpan<byte> bytes, bool isLittle) => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
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
