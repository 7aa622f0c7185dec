using System.Globalization;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Roadmap.Plan.Rules;

/// <summary>An exact day years ahead in work that nobody has approved.</summary>
internal sealed class DateTooPrecise() : Rule<Initiative>("RM309", Severity.Information)
{
    private const int Years = 2;

    /// <summary>One finding an initiative: whoever dates one of its points like that dates all of them so.</summary>
    protected override IEnumerable<Diagnostic> Check(Initiative initiative, KnowledgeBase knowledge)
    {
        if (initiative.Status != InitiativeStatus.Proposed || !initiative.Has(Initiative.InitiativeStatusField))
        {
            yield break;
        }

        var limit = knowledge.AsOf.AddYears(Years);
        var exact = Dates(initiative).Where(date => date.Date is { IsDay: true } day && day.Lo > limit).OrderBy(date => date.At).ToList();
        if (exact is [var (what, first, at), .. var others])
        {
            var day = first!.Value.Lo;
            var more = others.Count == 0 ? "" : $" {(others.Count == 1 ? "One other date is" : $"{Sentence(Grammar.InWords(others.Count))} other dates are")} as exact.";
            yield return Report(
                at,
                string.Create(CultureInfo.InvariantCulture, $"{initiative.Id} is only proposed, and {what} is {day:yyyy-MM-dd}, more than {Grammar.InWords(Years)} years ahead: an exact day says more than anybody can know.{more}"),
                string.Create(CultureInfo.InvariantCulture, $"write what is known, such as {day.Year}-Q{(day.Month + 2) / 3} or {day.Year}"));
        }
    }

    private static IEnumerable<(string What, PartialDate? Date, Span At)> Dates(Initiative initiative) =>
        Of("baseline", initiative.Baseline)
            .Concat(Of("forecast", initiative.Forecast))
            .Concat(initiative.Milestones.SelectMany(milestone => new[]
            {
                ($"its milestone “{milestone.Title}”", milestone.Baseline, milestone.At(Milestone.BaselineField)),
                ($"its milestone “{milestone.Title}”", milestone.Forecast, milestone.At(Milestone.ForecastField)),
            }));

    private static IEnumerable<(string What, PartialDate? Date, Span At)> Of(string name, Period? period) => period is null ? [] :
    [
        ($"the start of its {name}", period.Start, period.At(Period.StartField)),
        ($"the end of its {name}", period.End, period.At(Period.EndField)),
    ];

    private static string Sentence(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
