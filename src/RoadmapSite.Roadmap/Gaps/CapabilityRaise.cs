using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Gaps;

/// <summary>An initiative that lifts a capability, and the level it reaches: not an increment.</summary>
public sealed record CapabilityRaise(Initiative Initiative, double To);
