using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>Every initiative against its agreed dates and budget on the as-of day, and the portfolio's sums.</summary>
public sealed class EarnedValueAnalysis : IAnalysis<EarnedValueAnalysis>
{
    private readonly Dictionary<Initiative, InitiativeStanding> byInitiative;

    private EarnedValueAnalysis(IReadOnlyList<InitiativeStanding> initiatives, Portfolio portfolio)
    {
        Initiatives = initiatives;
        Portfolio = portfolio;
        byInitiative = initiatives.ToDictionary(standing => standing.Initiative);
    }

    /// <summary>Every initiative, by id.</summary>
    public IReadOnlyList<InitiativeStanding> Initiatives { get; }

    public Portfolio Portfolio { get; }

    public InitiativeStanding? Find(Initiative initiative) => byInitiative.GetValueOrDefault(initiative);

    public static EarnedValueAnalysis Of(KnowledgeBase knowledge)
    {
        var schedule = knowledge.Get<ScheduleAnalysis>();
        var limits = Thresholds.Of(knowledge.Configuration);
        var standings = knowledge.Initiatives()
            .Select(initiative => Standing(initiative, schedule.ConflictsOf(initiative).Count(), limits, knowledge.AsOf))
            .ToList();
        return new(standings, PortfolioOf([.. standings.Where(standing => !standing.Initiative.IsCancelled)]));
    }

    private static InitiativeStanding Standing(Initiative initiative, int brokenDependencies, Thresholds limits, DateOnly asOf)
    {
        var planned = PlannedPct(initiative, asOf);
        var earned = EarnedPct(initiative);
        var bac = initiative.BudgetByYear().Sum(year => year.Budget.Capex + year.Budget.Opex);
        var value = new EarnedValue(bac, bac * planned / 100, bac * earned / 100, initiative.ActualCost);
        int? slip = initiative.Baseline?.End is { } agreed && initiative.ExpectedEnd() is { } expected ? agreed.SlipTo(expected) : null;
        return new(
            initiative,
            slip,
            planned,
            earned,
            initiative.TotalCost(),
            value,
            RagDecision.Of(initiative, value, slip, brokenDependencies, limits, asOf),
            [.. initiative.Milestones.Select(milestone => MilestoneStanding.Of(milestone, asOf))]);
    }

    /// <summary>Straight lines through the weights agreed so far on the milestones' agreed dates, from 0 on the agreed start.
    /// Work without weighed milestones is planned evenly from its agreed start to its agreed end.</summary>
    internal static double? PlannedPct(Initiative initiative, DateOnly asOf)
    {
        if (initiative.Baseline?.FirstDay is not { } start)
        {
            return null;
        }

        var points = initiative.Milestones
            .Where(milestone => milestone is { Weight: > 0, Baseline: not null })
            .Select(milestone => (Day: milestone.Baseline!.Value.End, milestone.Weight))
            .OrderBy(point => point.Day)
            .ToList();
        if (points.Count == 0)
        {
            if (initiative.Baseline.LastDay is not { } end)
            {
                return null;
            }

            points.Add((end, 100));
        }

        var (day, sum) = (start, 0.0);
        foreach (var point in points)
        {
            if (asOf < point.Day)
            {
                return asOf <= day ? sum : sum + (point.Weight * (asOf.DayNumber - day.DayNumber) / (point.Day.DayNumber - day.DayNumber));
            }

            (day, sum) = (point.Day > day ? point.Day : day, sum + point.Weight);
        }

        return sum;
    }

    private static double EarnedPct(Initiative initiative) =>
        initiative.PercentComplete ?? initiative.Milestones.Where(milestone => milestone.Actual is not null).Sum(milestone => milestone.Weight);

    /// <remarks>Money is in whole units, so the sums are of the whole amounts that stand in the rows: a column adds up to its total.</remarks>
    private static Portfolio PortfolioOf(IReadOnlyList<InitiativeStanding> standings)
    {
        var sums = new EarnedValue(Sum(value => value.Bac), Sum(value => value.Pv ?? 0), Sum(value => value.Ev), Sum(value => value.Ac));
        return new(
            standings.Sum(standing => standing.Total),
            sums,
            Sum(value => value.Eac ?? value.Ac + value.Bac),
            Rollup.Of([.. standings.Select(RollupOf).OfType<Rollup>()]));

        double Sum(Func<EarnedValue, double> amount) => standings.Sum(standing => Rounding.Round(amount(standing.Value), 0));
    }

    private static Rollup? RollupOf(InitiativeStanding standing) =>
        standing.Initiative is { Start: { } start, End: { } end } && start <= end
            ? new(start, end.AddDays(1), standing.EarnedPct, standing.Rag.Shown, standing.Value.Bac)
            : null;
}
