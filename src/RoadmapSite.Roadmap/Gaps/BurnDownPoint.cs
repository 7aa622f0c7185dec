using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Gaps;

/// <summary>What is left of the weighted gap once an initiative has ended; several may end on one day.</summary>
/// <param name="MovedBy">The initiative that ends on the day; null for the opening point.</param>
public sealed record BurnDownPoint(DateOnly Day, double WeightedGap, Initiative? MovedBy);
