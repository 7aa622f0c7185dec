using System.Globalization;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Plan.Rules;

/// <summary>A year that costs more than its funding.</summary>
internal sealed class UnfundedYear() : Rule<Strategy>("RM409", Severity.Warning)
{
    protected override IEnumerable<Diagnostic> Check(Strategy strategy, KnowledgeBase knowledge) =>
        knowledge.Of<Strategy>()[0] == strategy
            ? knowledge.Get<BudgetAnalysis>().Years.Where(year => year.Headroom < 0).Select(year => Found(strategy, year))
            : [];

    private Diagnostic Found(Strategy strategy, BudgetYear year)
    {
        var approved = year.HeadroomApprovedOnly >= 0
            ? "Approved work alone fits."
            : year.Unapproved > 0 ? $"Approved work alone is {Money(-year.HeadroomApprovedOnly)} over." : "All of it is approved.";
        return Report(
            PlaceOf(strategy, year.Year) ?? strategy.KeyOf(Strategy.FundingField),
            $"{year.Year} costs {Money(year.Total)} and is funded with {Money(year.Funding)}: {Money(-year.Headroom)} short. {approved}",
            "move or drop work of that year, or have the envelope raised");
    }

    private static Span? PlaceOf(Strategy strategy, int year)
    {
        foreach (var entry in strategy.FundingEntries)
        {
            if ((int)entry.Key == year)
            {
                return entry.At;
            }
        }

        return null;
    }

    private static string Money(double? amount) => amount!.Value.ToString("N0", CultureInfo.InvariantCulture);
}
