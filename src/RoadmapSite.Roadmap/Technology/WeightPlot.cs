using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Roadmap.Technology;

/// <summary>A criterion's weight today, the fifth either way that a choice should bear, and the weight that would turn it.</summary>
internal static class WeightPlot
{
    private const double Fifth = 0.2;

    /// <summary>The figures above a column of these.</summary>
    public static Markup Header(double total, Formats formats) => new Svg("pl")
        .Text(0, Length.Percent(100), "0", "m-mu", dy: -8)
        .Text(Length.Percent(50), Length.Percent(100), formats.Number(total / 2), "m-mu", dy: -8, anchor: "middle")
        .Text(Length.Percent(100), Length.Percent(100), formats.Number(total), "m-mu", dy: -8, anchor: "end")
        .Draw();

    public static Markup Draw(BreakEven level, double total)
    {
        var scale = new LinearScale(0, total);
        var weight = level.Criterion.Weight;
        Length X(double value) => Length.Percent(scale.At(Math.Clamp(value, 0, total)));
        var (low, high) = (X(weight * (1 - Fifth)), X(weight * (1 + Fifth)));
        return new Svg("pl").At(0, Length.Percent(50), marks =>
        {
            marks.Line(0, 0, Length.Percent(100), 0, "gr2");
            marks.Line(X(weight), 0, X(level.Weight), 0, "k-ghost w15 dash");
            marks.Rect(low, -4, Length.Percent(high.Value - low.Value), 8, "f-tint");
            marks.Circle(X(weight), 0, 5, "f-mk");
            marks.At(X(level.Weight), 0, tick => tick.Rect(-1.5, -10, 3, 20, Math.Abs(level.Weight - weight) <= weight * Fifth ? "f-red" : "f-ink"));
        }).Draw();
    }
}
