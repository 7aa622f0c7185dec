namespace RoadmapSite.Roadmap.Risks;

/// <summary>A place on the heat map.</summary>
public sealed record RiskCell(Level Likelihood, Level Impact);
