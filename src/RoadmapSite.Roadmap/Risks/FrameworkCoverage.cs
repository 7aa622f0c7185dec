namespace RoadmapSite.Roadmap.Risks;

/// <summary>How far a framework is answered, requirement by requirement.</summary>
/// <param name="Requirements">Those that are counted, in the framework's order.</param>
public sealed record FrameworkCoverage(Framework Framework, IReadOnlyList<RequirementCoverage> Requirements)
{
    /// <summary>All but those that do not apply.</summary>
    public int Applicable => Requirements.Count - Count(CoverageStatus.NotApplicable);

    /// <summary>Implemented ones in a hundred applicable ones; null when none applies.</summary>
    public double? Percent => Applicable == 0 ? null : 100.0 * Count(CoverageStatus.Implemented) / Applicable;

    public IEnumerable<Requirement> Gaps => Requirements.Where(one => one.Status == CoverageStatus.Gap).Select(one => one.Requirement);

    public int Count(CoverageStatus status) => Requirements.Count(one => one.Status == status);
}
