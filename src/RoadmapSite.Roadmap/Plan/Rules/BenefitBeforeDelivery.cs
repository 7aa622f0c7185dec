using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Roadmap.Plan.Rules;

/// <summary>A benefit that is counted from a day on which its initiative is not done yet.</summary>
internal sealed class BenefitBeforeDelivery() : Rule<Initiative>("RM310", Severity.Warning)
{
    protected override IEnumerable<Diagnostic> Check(Initiative initiative, KnowledgeBase knowledge)
    {
        if (initiative.IsCancelled || initiative.ExpectedEnd() is not { } end)
        {
            yield break;
        }

        foreach (var benefit in initiative.Benefits)
        {
            if (benefit.From is { } first && first.IsCertainlyBefore(end))
            {
                yield return Report(
                    benefit.At(Benefit.FromField),
                    $"“{benefit.Title}” counts from {first}, {Grammar.Count(end.Start.DayNumber - first.End.DayNumber, "day")} before {initiative.Id} ends ({end}).",
                    "count it from the day the work is done; where a part that is done earlier brings it, make that part an initiative of its own, or allow this and name the milestone") with
                {
                    Notes = initiative.PlaceOfExpectedEnd() is { } place ? [new($"{initiative.Id} ends here", place)] : [],
                };
            }
        }
    }
}
