using System.Globalization;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;
using RoadmapSite.Roadmap.Gaps;
using RoadmapSite.Roadmap.Plan;
using RoadmapSite.Roadmap.Risks;
using RoadmapSite.Roadmap.Technology;

namespace RoadmapSite.Roadmap.Progress.Rules;

/// <summary>Something written as having happened on a day that has not come yet.</summary>
internal sealed class FutureActual() : Rule("RM306", Severity.Error)
{
    public override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge) =>
        from item in knowledge.Items
        from happened in Common(item).Concat(Own(item))
        where happened.Date?.Start > knowledge.AsOf
        select Found(happened, knowledge.AsOf);

    private static IEnumerable<(string What, PartialDate? Date, Span At)> Common(Item item) =>
        [($"{item.Id} was reviewed", item.Reviewed, item.At(Item.ReviewedField))];

    private static IEnumerable<(string What, PartialDate? Date, Span At)> Own(Item item) => item switch
    {
        Initiative initiative => initiative.Milestones
            .Select(milestone => ($"“{milestone.Title}” was met", milestone.Actual, milestone.At(Milestone.ActualField)))
            .Concat(Actual(initiative)),
        Kpi kpi => kpi.Measurements.Select(value => ($"{kpi.Id} was measured", value.Date, value.At(ValueOnDate.DateField))),
        Review review => review.Actions
            .Select(action => ($"“{action.Text}” was done", action.Done, action.At(ReviewAction.DoneField)))
            .Append(($"{review.Id} was held", review.Held, review.At(Review.HeldField))),
        Service service => [($"{service.Id} was tested", service.Tested, service.At(Service.TestedField))],
        Control control => [($"{control.Id} was tested", control.Tested, control.At(Control.TestedField))],
        Capability capability => [($"{capability.Id} was assessed", capability.Assessed, capability.At(Capability.AssessedField))],
        Decision { Status: "accepted" } decision => [($"{decision.Id} was accepted", decision.Date, decision.At(Decision.DateField))],
        _ => [],
    };

    private static IEnumerable<(string What, PartialDate? Date, Span At)> Actual(Initiative initiative) => initiative.Actual is { } actual
        ? [($"{initiative.Id} started", actual.Start, actual.At(Period.StartField)), ($"{initiative.Id} ended", actual.End, actual.At(Period.EndField))]
        : [];

    private Diagnostic Found((string What, PartialDate? Date, Span At) happened, DateOnly asOf)
    {
        var date = happened.Date!.Value;
        return Report(
            happened.At,
            $"{happened.What} on {date}, {Grammar.Count(date.Start.DayNumber - asOf.DayNumber, "day")} after {asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, the day this site is about.",
            "correct the date; what is still to come is a forecast");
    }
}
