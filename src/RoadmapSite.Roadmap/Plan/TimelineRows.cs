using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>The rows of the timeline: words that are complete without the bar, and the bar.</summary>
internal sealed class TimelineRows(TimelineChart chart, ScheduleAnalysis schedule, Formats formats)
{
    /// <summary>Late milestones that a row names; of the others it gives the number.</summary>
    private const int NamedMilestones = 2;

    public Model Row(InitiativeStanding standing)
    {
        var initiative = standing.Initiative;
        var path = schedule.Find(initiative)?.Path;
        var late = initiative.IsCompleted ? [] : standing.LateMilestones.ToList();
        var links = initiative.IsCompleted ? [] : schedule.WaitsOf(initiative).ToList();
        var early = schedule.ConflictsOf(initiative).OrderByDescending(conflict => conflict.ShortDays).ToList();
        var broken = early.Select(conflict => conflict.Dependency).ToHashSet();
        return new()
        {
            ["initiative"] = initiative,
            ["rag"] = standing.Rag.Shown,
            ["word"] = standing.StateWord(),
            ["slip"] = standing.SlipDays switch
            {
                > 0 => $"{Grammar.Count(standing.SlipDays.Value, "day")} late",
                < 0 => $"{Grammar.Count(-standing.SlipDays.Value, "day")} early",
                _ => null,
            },
            ["order"] = (int)Rag.Red - (int)standing.Rag.Shown,
            ["start"] = initiative.Start,
            ["spend"] = initiative.Spend,
            ["goals"] = initiative.Goals.Targets<Goal>().ToList(),
            ["isDone"] = initiative.IsCompleted,
            ["isLate"] = late.Count > 0 || early.Count > 0 || standing is { Initiative.IsCompleted: false, SlipDays: > 0 },
            ["isCritical"] = !initiative.IsCompleted && path is { IsCritical: true },
            ["dates"] = formats.Span(initiative.ExpectedStart(), initiative.ExpectedEnd()),
            ["agreedStart"] = initiative.Baseline?.Start,
            ["agreedEnd"] = initiative.Baseline?.End,
            ["earned"] = formats.Percent(standing.EarnedPct),
            ["late"] = late.Take(NamedMilestones).Select(milestone => milestone.Title).ToList(),
            ["moreLate"] = Math.Max(0, late.Count - NamedMilestones),
            ["early"] = early.Select(conflict => conflict.Words()).Distinct().ToList(),
            ["feasibleEnd"] = schedule.Find(initiative) is { KnockOnDays: > 0 } moved ? moved.FeasibleEnd : null,
            ["waits"] = links.GroupBy(link => link.Waiting()).Select(Waits).ToList(),
            ["lines"] = links.Select(link => Line(link, broken)).OfType<Model>().ToList(),
            ["milestones"] = standing.Milestones.Where(one => one.Milestone.ExpectedDate() is not null).Select(one => new Model
            {
                ["title"] = one.Milestone.Title,
                ["date"] = one.Milestone.ExpectedDate(),
                ["state"] = one.State,
            }).ToList(),
            ["bar"] = chart.Row(standing),
        };
    }

    public Model Conflict(DependencyConflict conflict)
    {
        var milestone = conflict.Dependency.Item?.TargetPart as Milestone;
        var one = schedule.Find(conflict.Initiative);
        return new()
        {
            ["initiative"] = conflict.Initiative,
            ["awaited"] = conflict.Dependency.Item,
            ["milestone"] = milestone?.Title,
            ["milestoneId"] = conflict.Dependency.Item?.PartId,
            ["end"] = conflict.Dependency.Type is "FS" or "FF" ? "end" : "start",
            ["isStart"] = conflict.Dependency.Type is "FS" or "SS",
            ["lag"] = conflict.Dependency.LagDays,
            ["need"] = conflict.Need,
            ["have"] = conflict.Have,
            ["days"] = conflict.ShortDays,
            ["isCertain"] = conflict.Verdict == LinkVerdict.Broken,
            ["forecastEnd"] = conflict.Initiative.ExpectedEnd(),
            ["feasibleEnd"] = one?.FeasibleEnd,
            ["knockOn"] = one?.KnockOnDays,
        };
    }

    /// <summary>A line that a script may draw between rows; the words of <see cref="Waits"/> say the same.</summary>
    private Model? Line(PlanLink link, HashSet<Dependency> broken) => chart.Line(link) is not var (from, to) ? null : new()
    {
        ["awaited"] = link.Awaited.Id,
        ["from"] = Length.FromDouble(from).ToString(),
        ["to"] = Length.FromDouble(to).ToString(),
        ["isKept"] = !broken.Contains(link.Dependency),
        ["fromStart"] = link is { Milestone: null, AwaitsStart: true },
        ["intoEnd"] = !link.WaitsToStart,
    };

    private static Model Waits(IGrouping<string, PlanLink> links) => new()
    {
        ["word"] = links.Key,
        ["awaited"] = links.Select(link => new Model { ["initiative"] = link.Awaited, ["name"] = link.Dependency.Item!.Text }).ToList(),
    };
}
