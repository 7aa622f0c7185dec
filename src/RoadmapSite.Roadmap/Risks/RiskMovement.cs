namespace RoadmapSite.Roadmap.Risks;

/// <summary>The risks that controls have moved from one cell of the heat map to another.</summary>
/// <param name="From">Before controls.</param>
/// <param name="To">Today.</param>
/// <param name="Members">By id.</param>
public sealed record RiskMovement(RiskCell From, RiskCell To, IReadOnlyList<Risk> Members);
