using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>What the plan will cost and whether it is funded, in one sentence.</summary>
internal static class PlanHeadline
{
    /// <summary>The share of a budget below which a difference is none: estimates are not better than this.</summary>
    public const double Negligible = 0.01;

    public static string Of(KnowledgeBase knowledge)
    {
        var formats = knowledge.Formats();
        var cost = Cost(knowledge.Get<EarnedValueAnalysis>().Portfolio, formats);
        return Funding(knowledge.Get<BudgetAnalysis>().Years, formats) is { } funding ? $"{cost}, {funding}." : $"{cost}.";
    }

    /// <summary>A difference from a budget: <c>$1.26m over budget</c>, <c>on budget</c>; null without a budget.</summary>
    public static string? Difference(double budget, double cost, Formats formats) =>
        budget <= 0 ? null
        : Math.Abs(budget - cost) < Negligible * budget ? "on budget"
        : $"{formats.ShortMoney(Math.Abs(budget - cost))} {(cost > budget ? "over" : "under")} budget";

    private static string Cost(Portfolio portfolio, Formats formats)
    {
        var budget = portfolio.Value.Bac;
        return budget <= 0 ? "No initiative has a budget"
            : portfolio.Value.Ac == 0 ? $"The plan has a budget of {formats.ShortMoney(budget)} and nothing is spent yet"
            : $"At its present rate the plan costs {formats.ShortMoney(portfolio.Eac)}, {Difference(budget, portfolio.Eac, formats)}";
    }

    private static string? Funding(IReadOnlyList<BudgetYear> years, Formats formats)
    {
        var funded = years.Where(year => year.Headroom is not null).ToList();
        var tight = funded.Where(year => year.Headroom < 0).OrderBy(year => year.Headroom).ToList();
        return (funded.Count, tight) switch
        {
            (0, _) => null,
            (_, []) => "and every year stays within its funding",
            (_, [var only]) => $"and {only.Year} is {formats.ShortMoney(-only.Headroom!.Value)} short of funding",
            (_, [var worst, ..]) => $"and {Grammar.InWords(tight.Count)} years are short of funding, most of all {worst.Year}, by {formats.ShortMoney(-worst.Headroom!.Value)}",
        };
    }
}
