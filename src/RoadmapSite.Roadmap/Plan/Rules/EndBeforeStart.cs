using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Plan.Rules;

/// <summary>A period whose last possible end lies before its first possible start.</summary>
internal sealed class EndBeforeStart() : Rule("RM302", Severity.Error)
{
    public override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge)
    {
        foreach (var strategy in knowledge.Of<Strategy>())
        {
            foreach (var finding in Check("The horizon", strategy.Horizon))
            {
                yield return finding;
            }
        }

        foreach (var finding in knowledge.Of<Initiative>().SelectMany(Check))
        {
            yield return finding;
        }
    }

    private IEnumerable<Diagnostic> Check(Initiative initiative)
    {
        var found = Check("The baseline", initiative.Baseline)
            .Concat(Check("The forecast", initiative.Forecast))
            .Concat(Check("The actual period", initiative.Actual))
            .ToList();
        if (found.Count == 0
            && initiative is { Actual: { Start: { } started, End: null } actual, Forecast: { End: { } expected } forecast }
            && expected.IsCertainlyBefore(started))
        {
            found.Add(Found("The forecast", expected, started, forecast, actual, "started"));
        }

        return found;
    }

    private IEnumerable<Diagnostic> Check(string what, Period? period) =>
        period is { Start: { } start, End: { } end } && end.IsCertainlyBefore(start) ? [Found(what, end, start, period, period, "starts")] : [];

    private Diagnostic Found(string what, PartialDate end, PartialDate start, Period endsIn, Period startsIn, string starts) => Report(
        endsIn.At(Period.EndField),
        $"{what} ends {Grammar.Count(start.Start.DayNumber - end.End.DayNumber, "day")} before it {starts}: {end} is before {start}.",
        "check both dates, and whether they were swapped") with
    {
        Notes = [new("the start is here", startsIn.At(Period.StartField))],
    };
}
