using RoadmapSite.Engine.Charts;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>Expected yearly loss as a bar; the largest fills the column.</summary>
internal static class LossChart
{
    public static Markup Row(double loss, double most) => new Svg("pl")
        .At(0, Length.Percent(50), svg => svg.Rect(0, -6, Length.Percent(most > 0 ? 100 * loss / most : 0), 12, "f-mk"))
        .Draw();
}
