using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>Whether the plan still holds, in one sentence.</summary>
internal static class TimelineHeadline
{
    public static string Of(KnowledgeBase knowledge)
    {
        var live = knowledge.Get<EarnedValueAnalysis>().Initiatives.Where(standing => standing.Initiative.IsLive).ToList();
        if (live.Count == 0)
        {
            return WithoutLiveWork(knowledge.Initiatives());
        }

        var limit = Thresholds.Of(knowledge.Configuration).SlipAmber;
        var late = live.Where(standing => standing.SlipDays >= limit && standing.SlipDays > 0).OrderByDescending(standing => standing.SlipDays).ToList();
        var conflicts = knowledge.Get<ScheduleAnalysis>().Conflicts;
        return late is [var worst, ..]
            ? OfLate(worst, late.Count - 1, conflicts, knowledge.Formats())
            : OfOnTime(live, Each(conflicts));
    }

    private static string OfLate(InitiativeStanding worst, int otherLate, IReadOnlyList<DependencyConflict> conflicts, Formats formats)
    {
        var end = worst.Initiative.ExpectedEnd()!.Value;
        var sentence = $"{worst.Initiative.Title} now ends {Grammar.Count(worst.SlipDays!.Value, "day")} late, {formats.When(end)}";
        var waiting = Each(conflicts.Where(conflict => conflict.Dependency.Item?.Target == worst.Initiative));
        var others = Each(conflicts).Count - waiting.Count;
        if (waiting.Count > 0)
        {
            sentence += $", and {Grammar.CountInWords(waiting.Count, "initiative")} that {(waiting.Count == 1 ? "waits" : "wait")} for it {Fault(waiting)}";
        }
        else if (others > 0)
        {
            sentence += $", and {Grammar.CountInWords(others, "initiative")} {Fault(Each(conflicts))}";
        }
        else
        {
            return sentence + (otherLate == 0 ? "; no other work is late and no date breaks another" : $", and {Grammar.InWords(otherLate)} more {(otherLate == 1 ? "is" : "are")} late") + ".";
        }

        return sentence + (waiting.Count > 0 && others > 0 ? $"; so {(others == 1 ? "does" : "do")} {Grammar.InWords(others)} more." : ".");
    }

    private static string OfOnTime(List<InitiativeStanding> live, List<DependencyConflict> conflicts)
    {
        var slip = live.Max(standing => standing.SlipDays ?? 0);
        var ends = slip > 0 ? $"No work ends more than {Grammar.Count(slip, "day")} late" : "Every piece of work still ends as agreed";
        if (conflicts.Count > 0)
        {
            return $"{ends}, but {Grammar.CountInWords(conflicts.Count, "initiative")} {Fault(conflicts)}.";
        }

        var milestones = live.Sum(standing => standing.LateMilestones.Count());
        return milestones > 0
            ? $"{ends}, but {Grammar.CountInWords(milestones, "milestone")} {(milestones == 1 ? "is" : "are")} overdue."
            : $"{ends}, and no date breaks another.";
    }

    /// <summary>Of conflicts of the same initiative, the first.</summary>
    private static List<DependencyConflict> Each(IEnumerable<DependencyConflict> conflicts) => [.. conflicts.DistinctBy(conflict => conflict.Initiative)];

    /// <summary>The verb of what conflicts do: a start that comes too early is the usual one.</summary>
    private static string Fault(List<DependencyConflict> conflicts)
    {
        var one = conflicts.Count == 1;
        return conflicts.TrueForAll(conflict => conflict.Dependency.Type is not ("FF" or "SF"))
            ? one ? "starts too early" : "start too early"
            : one ? "has dates that cannot hold" : "have dates that cannot hold";
    }

    private static string WithoutLiveWork(IReadOnlyList<Initiative> all)
    {
        var parts = all
            .GroupBy(initiative => initiative.Status)
            .OrderBy(group => InitiativeStatus.Words.Words.ToList().IndexOf(group.Key))
            .Select(group => $"{Grammar.InWords(group.Count())} {Casing.Sentence(group.Key).ToLowerInvariant()}")
            .ToList();
        return $"No work is under way or approved: of {Grammar.CountInWords(all.Count, "initiative")}, {Grammar.And(parts)}.";
    }
}
