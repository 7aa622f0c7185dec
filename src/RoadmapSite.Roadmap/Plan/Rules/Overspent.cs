using System.Globalization;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Roadmap.Plan.Rules;

/// <summary>An initiative that has spent more than its whole budget at completion.</summary>
internal sealed class Overspent() : Rule<Initiative>("RM402", Severity.Warning)
{
    protected override IEnumerable<Diagnostic> Check(Initiative initiative, KnowledgeBase knowledge)
    {
        if (knowledge.Get<EarnedValueAnalysis>().Find(initiative) is not { Value: var value } standing || value.Ac <= value.Bac || HasUnreadableBudget(initiative))
        {
            yield break;
        }

        var budget = value.Bac > 0
            ? $"of the {Money(value.Bac)} budgeted: {Money(value.Ac - value.Bac)} too much"
            : "and has no budget";
        var earned = initiative.IsCompleted || initiative.IsCancelled ? "" : FormattableString.Invariant($" {Rounding.Round(standing.EarnedPct, 0)} % of the work is done.");
        yield return Report(
            initiative.At(Initiative.ActualCostField),
            $"{initiative.Id} “{initiative.Title}” has spent {Money(value.Ac)} {budget}.{earned}",
            "have a review agree on a new budget and write it, or correct “actualCost”, which counts capital and operating cost and no running cost") with
        {
            Notes = initiative.Has(Initiative.BudgetField) ? [new("this is its budget", initiative.KeyOf(Initiative.BudgetField))] : [],
        };
    }

    /// <summary>What could not be read of a budget is a finding already, and what the sum lacks is that amount.</summary>
    private static bool HasUnreadableBudget(Initiative initiative) =>
        AsWritten.Find(initiative, initiative, Initiative.BudgetField) is { } written && Amounts(written) != initiative.Budget.Sum(year => year.Value.Values.Count);

    private static int Amounts(YamlNode node) => node switch
    {
        YamlMap map => map.Entries.Sum(entry => Amounts(entry.Value)),
        YamlScalar { IsNull: true } => 0,
        _ => 1,
    };

    private static string Money(double amount) => amount.ToString("N0", CultureInfo.InvariantCulture);
}
