namespace RoadmapSite.Roadmap.Gaps;

/// <summary>A statement of what is missing, with the capability that lacks it.</summary>
public sealed record GapInWords(CapabilityGap Capability, GapStatement Statement);
