using RoadmapSite.Engine;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>The plan over its years: who is late, which dates cannot hold, what the end hangs on, which milestones come next.</summary>
internal sealed class TimelinePage() : Page("timeline.html", "Timeline")
{
    /// <summary>Milestones shown as next.</summary>
    private const int NextMilestones = 6;

    /// <summary>Initiatives up to which they are also listed by owner: beyond, the owners' own pages read better.</summary>
    private const int ListedByOwner = 40;

    public override IEnumerable<PageContent> Build(Site site)
    {
        var knowledge = site.Knowledge;
        var standings = knowledge.Get<EarnedValueAnalysis>().Initiatives;
        if (standings.Count > 0)
        {
            yield return Content(() => Describe(knowledge, standings));
        }
    }

    private static Model Describe(KnowledgeBase knowledge, IReadOnlyList<InitiativeStanding> standings)
    {
        var drawn = standings.Where(standing => !standing.Initiative.IsCancelled).ToList();
        var schedule = knowledge.Get<ScheduleAnalysis>();
        var formats = knowledge.Formats();
        var chart = new TimelineChart(
            drawn.ConvertAll(standing => standing.Initiative), schedule, Thresholds.Of(knowledge.Configuration), knowledge.AsOf, $"Today, {formats.DayAndMonth(knowledge.AsOf)}");
        var rows = new TimelineRows(chart, schedule, formats);
        return new Model
        {
            ["lead"] = TimelineHeadline.Of(knowledge),
            ["count"] = standings.Count,
            ["states"] = States(standings),
            ["grid"] = chart.Axis.Symbol,
            ["header"] = chart.Axis.Header(),
            ["years"] = chart.Axis.Years(),
            ["firstYear"] = chart.Axis.Scale.From.Year,
            ["lastYear"] = chart.Axis.Scale.To.Year - 1,
            ["lanes"] = Lanes(knowledge, drawn, rows),
            ["done"] = drawn.Count(standing => standing.Initiative.IsCompleted),
            ["cancelled"] = standings.Where(standing => standing.Initiative.IsCancelled).Select(standing => standing.Initiative).ToList(),
        }
        .With(Marks(drawn, schedule))
        .With(ConflictsOf(schedule, rows))
        .With(EndOf(schedule))
        .With(MilestonesOf(drawn, knowledge.AsOf))
        .With(new Model { ["owners"] = drawn.Count <= ListedByOwner ? Owners(drawn, formats) : [] });
    }

    /// <summary>How many stand how, worst first.</summary>
    internal static List<Model> States(IEnumerable<InitiativeStanding> standings) => [.. standings
        .GroupBy(standing => (standing.Rag.Shown, Word: standing.StateWord()))
        .OrderByDescending(group => group.Key.Shown)
        .ThenBy(group => group.Key.Word, StringComparer.Ordinal)
        .Select(group => new Model { ["rag"] = group.Key.Shown, ["word"] = group.Key.Word, ["count"] = group.Count() })];

    private static List<Model> Lanes(KnowledgeBase knowledge, IReadOnlyList<InitiativeStanding> drawn, TimelineRows rows)
    {
        var goals = knowledge.Of<Goal>();
        var numbers = goals.Select((goal, place) => (goal, place)).ToDictionary(pair => pair.goal, pair => pair.place + 1);
        var byGoal = drawn.ToLookup(standing => standing.Initiative.Goals.Targets<Goal>().FirstOrDefault());
        return [.. goals.Append<Goal?>(null).Where(goal => byGoal[goal].Any()).Select(goal => new Model
        {
            ["goal"] = goal,
            ["number"] = goal is null ? null : numbers[goal],
            ["count"] = byGoal[goal].Count(),
            ["allDone"] = byGoal[goal].All(standing => standing.Initiative.IsCompleted),
            ["rows"] = byGoal[goal]
                .OrderBy(standing => standing.Initiative.Start ?? DateOnly.MaxValue)
                .Select(standing => rows.Row(standing).With(new Model
                {
                    ["also"] = standing.Initiative.Goals.Targets<Goal>().Skip(1).Select(other => numbers[other]).ToList(),
                }))
                .ToList(),
        })];
    }

    /// <summary>Which marks the chart has, so that the key explains no other.</summary>
    private static Model Marks(IReadOnlyList<InitiativeStanding> drawn, ScheduleAnalysis schedule) => new()
    {
        ["hasUnapproved"] = drawn.Any(standing => !standing.Initiative.IsCommitted()),
        ["hasCoarse"] = drawn.Any(standing => standing.Initiative.ExpectedStart() is { IsDay: false } || standing.Initiative.ExpectedEnd() is { IsDay: false }),
        ["hasKnockOn"] = schedule.Initiatives.Any(one => one.KnockOnDays > 0),
        ["hasLate"] = drawn.Any(standing => standing.LateMilestones.Any()),
    };

    private static Model ConflictsOf(ScheduleAnalysis schedule, TimelineRows rows)
    {
        var conflicts = schedule.Conflicts.OrderByDescending(conflict => conflict.ShortDays).ToList();
        var own = conflicts.Select(conflict => conflict.Initiative).ToHashSet();
        var moved = schedule.Initiatives.Where(one => one.KnockOnDays > 0).ToList();
        return new()
        {
            ["conflicts"] = conflicts.ConvertAll(conflict => rows.Conflict(conflict)),
            ["allStarts"] = conflicts.TrueForAll(conflict => conflict.Dependency.Type is not ("FF" or "SF")),
            ["movedEnds"] = moved.Count,
            ["mostDays"] = moved.Count == 0 ? 0 : moved.Max(one => one.KnockOnDays!.Value),
            ["followers"] = moved.Where(one => !own.Contains(one.Initiative)).Select(one => new Model
            {
                ["initiative"] = one.Initiative,
                ["days"] = one.KnockOnDays,
                ["end"] = one.FeasibleEnd,
            }).ToList(),
            ["rings"] = schedule.Rings.Select(ring => ring.Links.Select(link => link.Waiting).ToList()).ToList(),
        };
    }

    /// <summary>What the end of the plan hangs on, and how much room the rest has.</summary>
    private static Model EndOf(ScheduleAnalysis schedule)
    {
        var open = schedule.Initiatives.Where(one => one is { Path: not null, Initiative.IsCompleted: false }).ToList();
        return new()
        {
            ["end"] = schedule.Initiatives.Where(one => !one.Initiative.IsCancelled).Max(one => one.FeasibleEnd),
            ["critical"] = open.Where(one => one.Path!.IsCritical).OrderBy(one => one.Path!.EarlyStart).ThenBy(one => one.Path!.EarlyFinish).Select(Room).ToList(),
            ["others"] = open.Where(one => !one.Path!.IsCritical).OrderBy(one => one.Path!.FreeFloat).ThenBy(one => one.Path!.TotalFloat).Select(Room).ToList(),
        };

        static Model Room(InitiativeSchedule one) => new()
        {
            ["initiative"] = one.Initiative,
            ["start"] = one.FeasibleStart,
            ["end"] = one.FeasibleEnd,
            ["totalFloat"] = one.Path!.TotalFloat,
            ["freeFloat"] = one.Path.FreeFloat,
        };
    }

    private static Model MilestonesOf(IReadOnlyList<InitiativeStanding> drawn, DateOnly asOf)
    {
        var open = drawn
            .Where(standing => standing.Initiative.IsLive)
            .SelectMany(standing => standing.Milestones.Select(milestone => (standing.Initiative, Standing: milestone)))
            .Where(one => one.Standing.State != MilestoneState.Met && one.Standing.Milestone.Day is not null)
            .OrderBy(one => one.Standing.Milestone.Day)
            .ToList();
        var then = open.Where(one => one.Standing.State == MilestoneState.Planned && one.Standing.Milestone.Day >= asOf).ToList();
        return new()
        {
            ["late"] = open.Where(one => one.Standing.State == MilestoneState.Late).OrderBy(one => one.Standing.Milestone.Baseline).Select(Line).ToList(),
            ["due"] = open.Where(one => one.Standing.State == MilestoneState.Due).OrderBy(one => one.Standing.Milestone.Baseline).Select(Line).ToList(),
            ["next"] = then.Take(NextMilestones).Select(Line).ToList(),
            ["later"] = then.Count - Math.Min(then.Count, NextMilestones),
        };

        static Model Line((Initiative Initiative, MilestoneStanding Standing) one) => new()
        {
            ["id"] = one.Standing.Milestone.Id,
            ["title"] = one.Standing.Milestone.Title,
            ["initiative"] = one.Initiative,
            ["agreed"] = one.Standing.Milestone.Baseline,
            ["now"] = one.Standing.Milestone.Forecast is { } forecast && one.Standing.SlipDays is not 0 ? forecast : null,
            ["gate"] = one.Standing.Milestone.IsGate,
        };
    }

    private static List<Model> Owners(IReadOnlyList<InitiativeStanding> drawn, Formats formats) => [.. drawn
        .Where(standing => !standing.Initiative.IsCompleted && standing.Initiative.Owner is not null)
        .GroupBy(standing => standing.Initiative.Owner!)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key.Title, StringComparer.OrdinalIgnoreCase)
        .Select(group => new Model
        {
            ["owner"] = group.Key,
            ["lines"] = group.OrderBy(standing => standing.Initiative.End ?? DateOnly.MaxValue).Select(standing => new Model
            {
                ["initiative"] = standing.Initiative,
                ["rag"] = standing.Rag.Shown,
                ["word"] = standing.StateWord(),
                ["dates"] = formats.Span(standing.Initiative.ExpectedStart(), standing.Initiative.ExpectedEnd()),
            }).ToList(),
        })];
}
