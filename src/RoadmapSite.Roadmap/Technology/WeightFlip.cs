namespace RoadmapSite.Roadmap.Technology;

/// <summary>Another option wins when one weight is moved.</summary>
/// <param name="Change">By how much of itself the weight moves: 0.2 or −0.2; the others make room.</param>
/// <param name="Winner">The option that wins then.</param>
public sealed record WeightFlip(FitCriterion Criterion, double Change, DecisionOption Winner);
