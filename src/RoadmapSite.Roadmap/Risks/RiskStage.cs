namespace RoadmapSite.Roadmap.Risks;

/// <summary>The three times a risk is scored: before controls, today, and as aimed for.</summary>
public enum RiskStage
{
    Inherent,
    Residual,
    Target,
}
