using RoadmapSite.Engine.Charts;

namespace RoadmapSite.Roadmap.Gaps;

/// <summary>One level on the ladder of a capability.</summary>
/// <param name="By">The work that reaches it, the first to do so.</param>
/// <param name="Plot">Its part of the ladder's drawing.</param>
internal sealed record LevelRung(int Level, LevelStanding Standing, bool IsTarget, CapabilityRaise? By, IReadOnlyList<CapabilityCriterion> Criteria, Markup Plot);
