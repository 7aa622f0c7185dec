using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Roadmap.Plan;

internal static class InitiativeExtensions
{
    /// <summary>The initiatives that their ids find: of two with one id only the first, so that no money counts twice.</summary>
    public static IReadOnlyList<Initiative> Initiatives(this KnowledgeBase knowledge) => knowledge.Get<FoundInitiatives>().All;

    /// <summary>Its start, as precise as it is known: actual, else forecast, else baseline.</summary>
    public static PartialDate? ExpectedStart(this Initiative initiative) => initiative.Actual?.Start ?? initiative.Forecast?.Start ?? initiative.Baseline?.Start;

    /// <summary>Its end, as precise as it is known: actual, else forecast, else baseline.</summary>
    public static PartialDate? ExpectedEnd(this Initiative initiative) => initiative.Actual?.End ?? initiative.Forecast?.End ?? initiative.Baseline?.End;

    /// <summary>Where its expected end is written.</summary>
    public static Span? PlaceOfExpectedEnd(this Initiative initiative) =>
        new[] { initiative.Actual, initiative.Forecast, initiative.Baseline }.FirstOrDefault(period => period?.End is not null)?.At(Period.EndField);

    /// <summary>When it is, or was, met: actual, else forecast, else baseline.</summary>
    public static PartialDate? ExpectedDate(this Milestone milestone) => milestone.Actual ?? milestone.Forecast ?? milestone.Baseline;

    /// <summary>Its cost by year; of a year written twice, the first.</summary>
    public static IEnumerable<(int Year, YearBudget Budget)> BudgetByYear(this Initiative initiative) =>
        initiative.Budget.DistinctBy(entry => entry.Key).Select(entry => ((int)entry.Key, entry.Value));

    /// <summary>Capital, operating and running cost of all years.</summary>
    public static double TotalCost(this Initiative initiative) => initiative.BudgetByYear().Sum(year => year.Budget.Total);

    /// <summary>Whether its money or benefits are decided on: approved, in progress or completed.</summary>
    public static bool IsCommitted(this Initiative initiative) => initiative.IsLive || initiative.IsCompleted;
}
