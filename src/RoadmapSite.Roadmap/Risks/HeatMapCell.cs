namespace RoadmapSite.Roadmap.Risks;

/// <summary>One cell of a heat map: where it is, the level the matrix gives it, and the risks in it by id.</summary>
public sealed record HeatMapCell(RiskCell At, Level Level, IReadOnlyList<Risk> Members);
