namespace RoadmapSite.Roadmap.Gaps;

/// <summary>What is missing under one of the guide's headings; empty when nothing is.</summary>
public sealed record CategoryGaps(string Category, IReadOnlyList<GapInWords> Statements);
