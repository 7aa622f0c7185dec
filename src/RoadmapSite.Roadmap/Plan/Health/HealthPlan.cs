using RoadmapSite.Roadmap.Plan.Network;

namespace RoadmapSite.Roadmap.Plan.Health;

/// <summary>What the fourteen checks look at.</summary>
/// <param name="Links">Those into unfinished activities.</param>
public sealed record HealthPlan(DateOnly AsOf, IReadOnlyList<HealthActivity> Activities, IReadOnlyList<ActivityLink> Links)
{
    /// <summary>Days from now to the end of the critical path; null when there is none.</summary>
    public int? CriticalPathLength { get; init; }

    /// <summary>Days from the expected end of the whole to the agreed one; negative when it is late.</summary>
    public int? FinishFloat { get; init; }

    /// <summary>Days added to a critical activity, and the days by which the finish moved; null when nothing is critical.</summary>
    public (int Added, int Moved)? PathTest { get; init; }
}
