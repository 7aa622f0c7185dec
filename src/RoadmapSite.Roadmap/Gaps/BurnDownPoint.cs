using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Gaps;

/// <summary>What is left of the weighted gap on a day.</summary>
/// <param name="WeightedGap">Left at the end of the day.</param>
/// <param name="MovedBy">The initiative that ends on the day; null for the opening point.</param>
public sealed record BurnDownPoint(DateOnly Day, double WeightedGap, Initiative? MovedBy);
