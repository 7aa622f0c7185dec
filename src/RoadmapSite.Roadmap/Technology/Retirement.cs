using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Technology;

/// <summary>When a technology is switched off.</summary>
/// <param name="Initiative">The work that does it.</param>
/// <param name="Milestone">The point of that work, when one is named.</param>
public sealed record Retirement(Initiative Initiative, Milestone? Milestone)
{
    /// <summary>The day it happened or is expected.</summary>
    public DateOnly? Day => Milestone is null ? Initiative.End : Milestone.Day;

    /// <summary>The day that was agreed.</summary>
    public DateOnly? Baseline => Milestone is null ? Initiative.Baseline?.LastDay : Milestone.Baseline?.End;

    /// <summary>Whether it has happened.</summary>
    public bool IsDone => Milestone is null ? Initiative.IsCompleted : Milestone.Actual is not null;

    /// <summary>The milestone when one is named and known, else the end of the initiative; null when nothing that is known switches it off.</summary>
    public static Retirement? Of(Technology technology) =>
        technology.RetiredAt is { Target: Initiative at, TargetPart: Milestone milestone } ? new(at, milestone)
        : technology.RetiredAt is { Target: Initiative whole, PartId: null } ? new(whole, null)
        : technology.RetiredBy is { Target: Initiative by } named ? new(by, named.TargetPart as Milestone)
        : null;
}
