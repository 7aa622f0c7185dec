namespace RoadmapSite.Roadmap.Risks;

/// <summary>The words of the five states.</summary>
public static class CoverageStatuses
{
    public static IReadOnlyList<CoverageStatus> All { get; } =
        [CoverageStatus.Implemented, CoverageStatus.Partial, CoverageStatus.Planned, CoverageStatus.Gap, CoverageStatus.NotApplicable];

    public static string Word(this CoverageStatus status) => status switch
    {
        CoverageStatus.Implemented => "implemented",
        CoverageStatus.Partial => "partial",
        CoverageStatus.Planned => "planned",
        CoverageStatus.Gap => "gap",
        _ => "not-applicable",
    };
}
