using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>How one requirement is answered.</summary>
/// <param name="Controls">The controls that answer it, retired ones apart; by id.</param>
/// <param name="Reason">Why it does not apply here; null when it does.</param>
public sealed record RequirementCoverage(Requirement Requirement, CoverageStatus Status, IReadOnlyList<Control> Controls, string? Reason)
{
    /// <summary>What an auditor can look at, control by control.</summary>
    public IEnumerable<string> Evidence => Controls.SelectMany(control => control.Evidence);

    /// <summary>The last test of any of its controls.</summary>
    public PartialDate? LastTested => Controls.Max(control => control.Tested);
}
