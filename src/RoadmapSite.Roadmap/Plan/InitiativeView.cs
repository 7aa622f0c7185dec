using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>An initiative's page: whether it is on track, why, what moved, what it costs, who does it, and what hangs on it.</summary>
internal sealed class InitiativeView : ItemView<Initiative>
{
    protected override Standing? StandingOf(Initiative item, KnowledgeBase knowledge) =>
        knowledge.Get<EarnedValueAnalysis>().Find(item) is { } standing ? new(standing.Rag.Shown.Word(), standing.StateWord()) : null;

    protected override Model Build(Initiative item, KnowledgeBase knowledge)
    {
        // Of two initiatives with one id only the first is counted; the page shows the one its id finds.
        var initiative = knowledge.Find<Initiative>(item.Id) ?? item;
        var standing = knowledge.Get<EarnedValueAnalysis>().Find(initiative);
        var schedule = knowledge.Get<ScheduleAnalysis>();
        var formats = knowledge.Formats();
        var limits = Thresholds.Of(knowledge.Configuration);
        return new Model
        {
            ["isDrawn"] = standing is not null && !initiative.IsCancelled,
            ["lead"] = standing is null ? item.Title : InitiativeHeadline.Of(standing, [.. schedule.ConflictsOf(initiative)], formats),
            ["outcome"] = item.Outcome,
            ["goals"] = item.Goals.Targets<Goal>().ToList(),
            ["raises"] = item.Raises.Where(raise => raise.Capability is not null).Select(raise => new Model { ["capability"] = raise.Capability, ["to"] = raise.To }).ToList(),
            ["dates"] = Dates(item, formats),
            ["rag"] = standing?.Rag.Shown ?? Rag.Grey,
            ["word"] = standing?.StateWord(),
            ["figures"] = standing is null ? [] : new InitiativeFigures(standing, schedule.Find(initiative)?.Path, limits, formats, knowledge.AsOf).All(),
            ["roadblocks"] = item.Roadblocks.Select(roadblock => new Model { ["text"] = roadblock.Text, ["mitigation"] = roadblock.Mitigation, ["risk"] = roadblock.Risk }).ToList(),
            ["curve"] = standing is null ? null : EarnedCurve.Of(standing, knowledge.AsOf, formats),
        }
        .With(Why(standing))
        .With(MilestonesOf(item, knowledge.AsOf, limits))
        .With(Money(item, standing))
        .With(Waits(initiative, schedule))
        .With(People(item));
    }

    private static string? Dates(Initiative initiative, Formats formats)
    {
        var (start, end) = (initiative.ExpectedStart(), initiative.ExpectedEnd());
        return (start, end) switch
        {
            (null, null) => null,
            ({ } from, { } to) => $"{formats.ShortDay(from)} to {formats.ShortDay(to)}",
            _ => formats.Span(start, end),
        };
    }

    /// <summary>The figures the colour was decided by, and what its author says against it.</summary>
    private static Model Why(InitiativeStanding? standing) => new()
    {
        ["reasons"] = standing is not { Initiative.IsLive: true } ? [] : standing.Rag.Reasons.Select(reason => new Model
        {
            ["rag"] = reason.Rag,
            ["word"] = PlanWords.StateWord(reason.Rag),
            ["text"] = reason.Text,
        }).ToList(),
        ["whyHeading"] = standing?.Rag.Computed switch
        {
            Rag.Red => "Why it is off track",
            Rag.Amber => "Why it needs watching",
            Rag.Green => "Why it is on track",
            _ => "Why it is not rated",
        },
        ["statedReason"] = standing?.Rag.Stated?.Reason,
        ["statedUntil"] = standing?.Rag.Stated?.Until,
        ["pv"] = standing?.Value.Pv,
        ["ev"] = standing?.Value.Ev,
        ["ac"] = standing?.Value.Ac,
        ["bac"] = standing?.Value.Bac,
        ["spi"] = standing?.Value.Spi,
        ["cpi"] = standing?.Value.Cpi,
        ["eac"] = standing?.Value.Eac,
        ["tcpi"] = standing?.Value.Tcpi,
    };

    private static Model MilestonesOf(Initiative initiative, DateOnly asOf, Thresholds limits)
    {
        var standings = initiative.Milestones.Select(milestone => MilestoneStanding.Of(milestone, asOf)).ToList();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var chart = new MilestoneChart(MilestoneChart.ScaleOf(initiative, asOf) ?? TimeScale.OfYears(asOf, asOf), asOf, limits.SlipRed);
        return new()
        {
            ["grid"] = chart.Axis.Symbol,
            ["axis"] = chart.Axis.Header(),
            ["milestonesHeading"] = MilestonesHeading(standings),
            ["milestones"] = standings.ConvertAll(standing => new Model
            {
                ["id"] = ids.Add(standing.Milestone.Id) ? standing.Milestone.Id : "",
                ["title"] = standing.Milestone.Title,
                ["weight"] = standing.Milestone.Weight,
                ["gate"] = standing.Milestone.IsGate,
                ["rag"] = standing.State.Words().Rag,
                ["word"] = standing.State.Words().Word,
                ["moved"] = standing.SlipDays switch
                {
                    > 0 => $"{Grammar.Count(standing.SlipDays.Value, "day")}{(standing.State == MilestoneState.Met ? " late" : " later")}",
                    < 0 => $"{Grammar.Count(-standing.SlipDays.Value, "day")} early",
                    _ => null,
                },
                ["agreed"] = standing.Milestone.Baseline,
                ["now"] = standing.Milestone.ExpectedDate(),
                ["bar"] = chart.Row(standing),
            }),
        };
    }

    private static string MilestonesHeading(List<MilestoneStanding> all)
    {
        if (all.Count < 2)
        {
            return "One milestone";
        }

        var (late, met) = (all.Count(one => one.State == MilestoneState.Late), all.Count(one => one.State == MilestoneState.Met));
        var moved = all.Where(one => one.SlipDays > 0).ToList();
        var state = late > 0 ? $"{Grammar.InWords(late)} of {Grammar.CountInWords(all.Count, "milestone")} {(late == 1 ? "is" : "are")} late"
            : met == all.Count ? $"all {Grammar.CountInWords(met, "milestone")} are met"
            : met > 0 ? $"{Grammar.InWords(met)} of {Grammar.CountInWords(all.Count, "milestone")} {(met == 1 ? "is" : "are")} met"
            : $"{Grammar.CountInWords(all.Count, "milestone")}";
        var movement = moved.Count == 0
            ? all.TrueForAll(one => one.SlipDays == 0) ? met == all.Count ? ", on the day agreed" : ", all on their agreed dates" : ""
            : $", and {(moved.Count == all.Count ? "every one has" : moved.Count == 1 ? "one has" : $"{Grammar.InWords(moved.Count)} have")} moved back, by {(moved.Count > 1 ? "up to " : "")}{Grammar.Count(moved.Max(one => one.SlipDays!.Value), "day")}";
        return char.ToUpperInvariant(state[0]) + state[1..] + movement;
    }

    private static Model Money(Initiative initiative, InitiativeStanding? standing)
    {
        var years = initiative.BudgetByYear().OrderBy(year => year.Year).ToList();
        return new()
        {
            ["years"] = years.ConvertAll(year => new Model
            {
                ["year"] = year.Year,
                ["capex"] = year.Budget.Capex,
                ["opex"] = year.Budget.Opex,
                ["run"] = year.Budget.Run,
                ["total"] = year.Budget.Total,
            }),
            ["hasRun"] = years.Exists(year => year.Budget.Run > 0),
            ["capex"] = years.Sum(year => year.Budget.Capex),
            ["opex"] = years.Sum(year => year.Budget.Opex),
            ["run"] = years.Sum(year => year.Budget.Run),
            ["total"] = standing?.Total ?? initiative.TotalCost(),
            ["benefits"] = initiative.Benefits.OrderByDescending(benefit => benefit.Annual).Select(benefit => new Model
            {
                ["title"] = benefit.Title,
                ["kind"] = benefit.BenefitKind,
                ["annual"] = benefit.Annual,
                ["from"] = benefit.From,
                ["kpi"] = benefit.Kpi,
            }).ToList(),
        };
    }

    private static Model Waits(Initiative initiative, ScheduleAnalysis schedule)
    {
        var one = schedule.Find(initiative);
        return new()
        {
            ["waits"] = initiative.IsCancelled ? [] : PlanLink.Of(initiative).Select(link => Line(link, link.Awaited)).ToList(),
            ["waitedFor"] = initiative.IsCancelled ? [] : schedule.WaitingFor(initiative).Select(link => Line(link, link.Waiting)).ToList(),
            ["totalFloat"] = initiative.IsCompleted ? null : one?.Path?.TotalFloat,
            ["freeFloat"] = initiative.IsCompleted ? null : one?.Path?.FreeFloat,
            ["feasibleEnd"] = one is { KnockOnDays: > 0 } ? one.FeasibleEnd : null,
            ["knockOn"] = one?.KnockOnDays,
            ["inRing"] = schedule.IsInRing(initiative),
        };

        Model Line(PlanLink link, Initiative other) => new()
        {
            ["initiative"] = other,
            ["what"] = link.Milestone?.Title,
            ["milestoneId"] = link.Milestone?.Id,
            ["milestoneOf"] = link.Awaited,
            ["word"] = link.Waiting(),
            ["need"] = link.Need,
            ["have"] = link.Have,
            ["isStart"] = link.WaitsToStart,
            ["isSettled"] = link.Waiting.IsCompleted,
            ["spare"] = link.SpareDays,
        };
    }

    private static Model People(Initiative initiative) => new()
    {
        ["accountable"] = initiative.Raci?.Accountable ?? initiative.OwnerReference,
        ["responsible"] = initiative.Raci?.Responsible.ToList() ?? [],
        ["consulted"] = initiative.Raci?.Consulted.ToList() ?? [],
        ["informed"] = initiative.Raci?.Informed.ToList() ?? [],
        ["teams"] = initiative.Allocation.OrderByDescending(entry => entry.Value).Select(entry => new Model { ["team"] = entry.Key, ["fte"] = entry.Value }).ToList(),
        ["fte"] = initiative.Allocation.Sum(entry => entry.Value),
    };
}
