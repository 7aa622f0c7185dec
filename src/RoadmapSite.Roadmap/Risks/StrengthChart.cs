using RoadmapSite.Engine.Charts;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>How much of a risk is left after a control and those before it, out of the whole.</summary>
internal static class StrengthChart
{
    public static Markup Row(double left) => new Svg("pl")
        .At(0, Length.Percent(50), svg => svg
            .Rect(0, -5, Length.Percent(100), 10, "no k-ghost w1")
            .Rect(0, -5, Length.Percent(100 * left), 10, "f-mk"))
        .Draw();
}
