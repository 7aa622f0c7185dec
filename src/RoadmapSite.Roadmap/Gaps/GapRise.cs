namespace RoadmapSite.Roadmap.Gaps;

/// <summary>A capability that a step lifts, from the level it had by then.</summary>
public sealed record GapRise(Capability Capability, double From, double To);
