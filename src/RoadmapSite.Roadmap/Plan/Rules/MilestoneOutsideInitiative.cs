using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Roadmap.Plan.Rules;

/// <summary>A milestone before its initiative starts or after it ends: agreed dates against agreed ones, expected against expected.</summary>
internal sealed class MilestoneOutsideInitiative() : Rule<Initiative>("RM304", Severity.Error)
{
    protected override IEnumerable<Diagnostic> Check(Initiative initiative, KnowledgeBase knowledge)
    {
        foreach (var milestone in initiative.Milestones)
        {
            if (milestone.Baseline is { } agreed
                && Outside(agreed, initiative.Baseline?.Start, initiative.Baseline?.End) is { } outsideAgreed)
            {
                yield return Report(
                    milestone.At(Milestone.BaselineField),
                    $"“{milestone.Title}” is agreed for {agreed}, {outsideAgreed}.",
                    $"move the milestone, or the baseline of {initiative.Id}");
            }

            if (milestone is { Forecast: { } forecast, Actual: null }
                && Outside(forecast, initiative.ExpectedStart(), initiative.ExpectedEnd()) is { } outsideExpected)
            {
                yield return Report(
                    milestone.At(Milestone.ForecastField),
                    $"“{milestone.Title}” is expected on {forecast}, {outsideExpected}.",
                    $"move the milestone, or the forecast of {initiative.Id}");
            }
        }
    }

    private static string? Outside(PartialDate date, PartialDate? start, PartialDate? end) =>
        start is { } first && date.IsCertainlyBefore(first) ? $"{Grammar.Count(first.Start.DayNumber - date.End.DayNumber, "day")} before its initiative starts ({first})"
        : end is { } last && last.IsCertainlyBefore(date) ? $"{Grammar.Count(date.Start.DayNumber - last.End.DayNumber, "day")} after its initiative ends ({last})"
        : null;
}
