using RoadmapSite.Engine.Charts;

namespace RoadmapSite.Roadmap.Risks.Map;

/// <summary>The arrows of the matrix, laid over its cells.</summary>
internal static class RiskMapChart
{
    private const double Cells = 5;

    public static Markup Draw(RiskMap map)
    {
        var svg = new Svg("mv");
        foreach (var stroke in map.Strokes)
        {
            svg.Line(At(stroke.X1), At(stroke.Y1), At(stroke.X2), At(stroke.Y2), stroke.IsWorse ? "k-red w1 dash" : "k-ink w1", stroke.HasHead ? "arrow" : null);
        }

        foreach (var (x, y) in map.Starts)
        {
            svg.Circle(At(x), At(y), 2.75, "f-paper k-ink w1");
        }

        return svg.Draw();
    }

    private static Length At(double cells) => Length.Percent(100 * cells / Cells);
}
