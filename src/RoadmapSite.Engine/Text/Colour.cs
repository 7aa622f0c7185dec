using System.Drawing;
using System.Globalization;

namespace RoadmapSite.Engine.Text;

/// <summary>A colour as screens make it, and how well it stands out from another (WCAG 2, relative luminance).</summary>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    public static Colour White { get; } = new(255, 255, 255);

    public static Colour Black { get; } = new(0, 0, 0);

    /// <summary><c>#rgb</c>, <c>#rrggbb</c> or one of the names of CSS; null for anything else.</summary>
    public static Colour? Read(string text)
    {
        if (text.StartsWith('#'))
        {
            var digits = text.Length == 4 ? string.Concat(text.Skip(1).SelectMany(digit => new[] { digit, digit })) : text[1..];
            return digits.Length == 6 && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
                ? new((byte)(value >> 16), (byte)(value >> 8), (byte)value)
                : null;
        }

        // The framework knows the names of CSS in one of their two spellings, beside names that are no fixed colour.
        var named = Color.FromName(text.Replace("grey", "gray", StringComparison.OrdinalIgnoreCase));
        return named is { IsKnownColor: true, IsSystemColor: false, A: 255 } ? new(named.R, named.G, named.B) : null;
    }

    /// <summary>Between 1 and 21.</summary>
    public double ContrastWith(Colour other)
    {
        var (one, two) = (Luminance, other.Luminance);
        return (Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05);
    }

    /// <summary>The nearest shade on the way to white or black that stands out from another colour; itself where it does already.</summary>
    public Colour Against(Colour other, double contrast)
    {
        const int Steps = 64;
        var end = other.ContrastWith(White) > other.ContrastWith(Black) ? White : Black;
        for (var step = 0; step < Steps; step++)
        {
            var shade = Mix(end, (double)step / Steps);
            if (shade.ContrastWith(other) >= contrast)
            {
                return shade;
            }
        }

        return end;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(byte channel) => channel / 255.0 is var value && value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);

    private Colour Mix(Colour other, double share)
    {
        return new(Channel(Red, other.Red), Channel(Green, other.Green), Channel(Blue, other.Blue));

        byte Channel(byte from, byte to) => (byte)Math.Round(from + ((to - from) * share), MidpointRounding.AwayFromZero);
    }
}
