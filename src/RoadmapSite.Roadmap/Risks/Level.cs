namespace RoadmapSite.Roadmap.Risks;

/// <summary>One scale for likelihood, impact and risk: NIST SP 800-30 r1, Tables G-2, H-3 and I-3.</summary>
public enum Level
{
    VeryLow,
    Low,
    Moderate,
    High,
    VeryHigh,
}
