using RoadmapSite.Engine.Charts;

namespace RoadmapSite.Roadmap.Gaps;

/// <summary>A step of the way down as a bar: what it closes, on what is left.</summary>
internal static class GapStepBar
{
    public static Markup Of(GapStep step, double whole) => Of(step.Before, step.After, step.IsDone ? "f-ink" : "f-mk", whole);

    /// <summary>What is left at the end of the way.</summary>
    public static Markup OfLeft(double left, double whole) => new Svg("pl").At(0, Length.Percent(50), svg =>
        svg.Rect(0, -6, At(left, whole), 12, "k-red w1", "hatch-red")).Draw();

    private static Markup Of(double before, double after, string cssClass, double whole) => new Svg("pl").At(0, Length.Percent(50), svg =>
    {
        svg.Rect(0, -6, At(after, whole), 12, "f-wash");
        svg.Rect(At(after, whole), -6, At(before - after, whole), 12, cssClass);
    }).Draw();

    private static Length At(double value, double whole) => Length.Percent(whole > 0 ? 100 * value / whole : 0);
}
