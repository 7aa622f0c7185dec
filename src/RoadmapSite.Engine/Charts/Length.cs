using System.Globalization;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Charts;

/// <summary>A length of a drawing: CSS pixels, or a percentage of the drawing's width or height.</summary>
/// <remarks>Charts are placed by percentage at a fixed height, so that type never scales down and no script is needed.</remarks>
public readonly record struct Length(double Value, bool IsPercent)
{
    public static Length Percent(double percent) => new(percent, IsPercent: true);

    public static implicit operator Length(double pixels) => FromDouble(pixels);

    public static Length FromDouble(double pixels) => new(pixels, IsPercent: false);

    public override string ToString() => Rounding.Round(Value, 2).ToString("0.##", CultureInfo.InvariantCulture) + (IsPercent ? "%" : "");
}
