using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Team;

/// <summary>What one initiative asks of a team in a quarter.</summary>
/// <param name="Fte">Full-time equivalents while it runs.</param>
/// <param name="Demand">Full-time equivalents over the whole quarter.</param>
public sealed record Contribution(Initiative Initiative, double Fte, double Demand);
