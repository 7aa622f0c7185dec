using RoadmapSite.Engine.Charts;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>The requirements of a framework as one bar: in place, partial, planned, open. What does not apply is left out.</summary>
internal static class CoverageChart
{
    public static Markup Bar(FrameworkCoverage coverage) => new Svg("pl").At(0, Length.Percent(50), svg =>
    {
        double from = 0;
        foreach (var status in CoverageStatuses.All.Where(status => status != CoverageStatus.NotApplicable && coverage.Count(status) > 0))
        {
            var share = 100.0 * coverage.Count(status) / coverage.Applicable;
            svg.Rect(Length.Percent(from), -6, Length.Percent(share), 12, Class(status), status == CoverageStatus.Planned ? "hatch-mark" : null);
            from += share;
        }
    }).Draw();

    private static string Class(CoverageStatus status) => status switch
    {
        CoverageStatus.Implemented => "f-mk",
        CoverageStatus.Partial => "f-tint",
        CoverageStatus.Planned => "k-mk w1",
        _ => "no k-ghost w1",
    };
}
