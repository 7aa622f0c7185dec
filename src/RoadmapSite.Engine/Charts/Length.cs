using System.Globalization;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Charts;

/// <summary>A length of a drawing: CSS pixels, or a percentage of the drawing's width or height.</summary>
/// <remarks>Charts are placed by percentage at a fixed height, so that type never scales down and no script is needed.</remarks>
public readonly record struct Length(double Value, bool IsPercent) : ISpanFormattable
{
    public static Length Percent(double percent) => new(percent, IsPercent: true);

    public static implicit operator Length(double pixels) => FromDouble(pixels);

    public static Length FromDouble(double pixels) => new(pixels, IsPercent: false);

    public override string ToString() => $"{this}";

    /// <summary>Takes neither: a length is written in one way.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <remarks>A chart has hundreds of lengths; written in place, they cost no memory.</remarks>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (!Rounding.Round(Value, 2).TryFormat(destination, out charsWritten, "0.##", CultureInfo.InvariantCulture))
        {
            return false;
        }

        if (IsPercent)
        {
            if (charsWritten == destination.Length)
            {
                return false;
            }

            destination[charsWritten++] = '%';
        }

        return true;
    }
}
