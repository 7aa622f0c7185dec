using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>What the plan costs by year and kind, whether it is funded, and what it brings in.</summary>
public sealed class BudgetAnalysis : IAnalysis<BudgetAnalysis>
{
    /// <summary>Years after the strategy's horizon in which benefits still count: most begin when the work is done.</summary>
    public const int YearsAfterHorizon = 5;

    private BudgetAnalysis()
    {
    }

    /// <summary>Every year that has a cost or funding, ascending.</summary>
    public required IReadOnlyList<BudgetYear> Years { get; init; }

    /// <summary>The total cost by what the money does: run, grow, transform.</summary>
    public required IReadOnlyDictionary<string, double> SpendMix { get; init; }

    /// <summary>From the horizon's first year, or the first with a cost, to five years after its last.</summary>
    public required IReadOnlyList<BenefitYear> BenefitYears { get; init; }

    /// <summary>Net present value, in the first of <see cref="BenefitYears"/>, of their cash benefits less costs.</summary>
    public required double NetPresentValue { get; init; }

    /// <summary>Spendable benefit a year once everything approved, running or completed is in full run.</summary>
    public required double AnnualCash { get; init; }

    /// <summary>The same for benefits that cannot be spent.</summary>
    public required double AnnualNonCash { get; init; }

    public static BudgetAnalysis Of(KnowledgeBase knowledge)
    {
        var planned = knowledge.Initiatives().Where(initiative => !initiative.IsCancelled).ToList();
        var committed = planned.Where(initiative => initiative.IsCommitted()).ToList();
        var strategy = knowledge.Of<Strategy>() is [var only, ..] ? only : null;
        var benefitYears = BenefitYearsOf(committed, strategy);
        var rate = Thresholds.Of(knowledge.Configuration).DiscountRate;
        return new()
        {
            Years = YearsOf(planned, strategy),
            SpendMix = SpendMixOf(planned),
            BenefitYears = benefitYears,
            NetPresentValue = benefitYears.Select((year, place) => (year.CashBenefit - year.Cost) / Math.Pow(1 + rate, place)).Sum(),
            AnnualCash = Annual(committed, Benefit.Cash),
            AnnualNonCash = Annual(committed, Benefit.NonCash),
        };
    }

    private static List<BudgetYear> YearsOf(IReadOnlyList<Initiative> planned, Strategy? strategy)
    {
        var funding = strategy?.Funding;
        var costs = planned
            .SelectMany(initiative => initiative.BudgetByYear().Select(cost => (cost.Year, cost.Budget, Unapproved: !initiative.IsCommitted())))
            .ToLookup(cost => cost.Year);
        return [.. costs.Select(year => year.Key)
            .Union(funding?.Keys ?? [])
            .Order()
            .Select(year => new BudgetYear(
                year,
                costs[year].Sum(cost => cost.Budget.Capex),
                costs[year].Sum(cost => cost.Budget.Opex),
                costs[year].Sum(cost => cost.Budget.Run),
                costs[year].Where(cost => cost.Unapproved).Sum(cost => cost.Budget.Total),
                funding is { Count: > 0 } ? funding.GetValueOrDefault(year) : null))];
    }

    private static Dictionary<string, double> SpendMixOf(IReadOnlyList<Initiative> planned) =>
        Initiative.SpendWords.ToDictionary(
            spend => spend,
            spend => planned.Where(initiative => initiative.Spend == spend).Sum(initiative => initiative.TotalCost()));

    private static List<BenefitYear> BenefitYearsOf(IReadOnlyList<Initiative> committed, Strategy? strategy)
    {
        var costs = committed.SelectMany(initiative => initiative.BudgetByYear()).ToLookup(cost => cost.Year, cost => cost.Budget.Total);
        var cash = committed.SelectMany(initiative => initiative.Benefits).Where(benefit => benefit.BenefitKind == Benefit.Cash).ToList();
        int? firstCost = costs.Count > 0 ? costs.Min(year => year.Key) : null;
        int? lastCost = costs.Count > 0 ? costs.Max(year => year.Key) : null;
        if ((strategy?.Horizon?.FirstDay?.Year ?? firstCost) is not { } start || (strategy?.Horizon?.LastDay?.Year ?? lastCost) is not { } end)
        {
            return [];
        }

        var first = Math.Min(start, firstCost ?? start);
        var last = Math.Max(end + YearsAfterHorizon, lastCost ?? end);
        return [.. Enumerable.Range(first, Math.Max(last - first + 1, 0))
            .Select(year => new BenefitYear(year, costs[year].Sum(), Rounding.Round(cash.Sum(benefit => benefit.Annual * ShareOf(year, benefit)), 0)))];
    }

    /// <summary>The part of a year that a benefit counts for: its first year by whole months from its first day.</summary>
    private static double ShareOf(int year, Benefit benefit)
    {
        if (benefit.From is not { } from || from.Start.Year > year)
        {
            return 0;
        }

        var months = from.Start.Year < year ? 12 : 12 - from.Start.Month + (from.Start.Day == 1 ? 1 : 0);
        return months / 12.0;
    }

    private static double Annual(IReadOnlyList<Initiative> committed, string kind) =>
        committed.SelectMany(initiative => initiative.Benefits).Where(benefit => benefit.BenefitKind == kind).Sum(benefit => benefit.Annual);
}
