namespace RoadmapSite.Roadmap.Risks;

/// <summary>What the register is sorted by, highest first: the values of level, impact and likelihood today (NIST SP 800-30 r1, Table I-3: 0, 2, 5, 8, 10).</summary>
public sealed record RiskSortKey(int Level, int Impact, int Likelihood);
