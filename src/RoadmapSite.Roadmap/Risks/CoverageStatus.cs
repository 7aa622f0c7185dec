namespace RoadmapSite.Roadmap.Risks;

/// <summary>How far a requirement is answered.</summary>
public enum CoverageStatus
{
    Implemented,
    Partial,
    Planned,
    Gap,
    NotApplicable,
}
