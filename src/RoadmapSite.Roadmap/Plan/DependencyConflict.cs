using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>A dependency that the expected dates do not keep, on single days: a start is the first day it can be, an end and a milestone the last.</summary>
/// <param name="ShortDays">Days missing, 1 or more.</param>
/// <param name="Need">The first day the waiting date may be.</param>
/// <param name="Have">The day it is.</param>
/// <param name="Verdict">The same judged on the dates as precise as they were written; coarse dates may keep a link that their single days do not.</param>
public sealed record DependencyConflict(Initiative Initiative, Dependency Dependency, int ShortDays, DateOnly Need, DateOnly Have, LinkVerdict Verdict)
{
    /// <param name="awaited">The date waited for.</param>
    /// <param name="waiting">The date that waits.</param>
    public static LinkVerdict Judge(PartialDate awaited, PartialDate waiting, int lagDays = 0)
    {
        var first = awaited.Lo.DayNumber + lagDays;
        return waiting.Hi.DayNumber <= first ? LinkVerdict.Broken : waiting.Lo.DayNumber < first ? LinkVerdict.Doubtful : LinkVerdict.Kept;
    }
}
