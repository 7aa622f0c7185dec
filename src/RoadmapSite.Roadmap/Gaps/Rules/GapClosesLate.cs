using System.Globalization;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;
using RoadmapSite.Roadmap.Plan;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Gaps.Rules;

/// <summary>A gap that approved work closes, but only after the strategy’s horizon.</summary>
internal sealed class GapClosesLate() : Rule<Capability>("RM307", Severity.Error)
{
    protected override IEnumerable<Diagnostic> Check(Capability capability, KnowledgeBase knowledge)
    {
        // A horizon that ends before it starts is a finding of its own.
        if (knowledge.Of<Strategy>() is [{ Horizon: { End: { } horizon } period }, ..]
            && (period.Start is not { } start || !horizon.IsCertainlyBefore(start))
            && knowledge.Get<GapAnalysis>().Find(capability) is { ClosesOn: { } day } gap
            && gap.Closing is { } closing
            && closing.ExpectedEnd() is { } end
            && horizon.IsCertainlyBefore(end))
        {
            yield return Report(
                capability.At(Capability.TargetField),
                string.Create(CultureInfo.InvariantCulture, $"“{capability.Title}” reaches {gap.Target:0.##} when {closing.Id} ends, on {day:yyyy-MM-dd}: {Grammar.Count(day.DayNumber - horizon.End.DayNumber, "day")} after the strategy’s horizon, which ends on {horizon.End:yyyy-MM-dd}."),
                "bring the work forward, aim lower until the horizon, or plan for a longer one") with
            {
                Notes = [new($"{closing.Id} ends here", closing.PlaceOfExpectedEnd()!.Value), new("the horizon", period.At(Period.EndField))],
            };
        }
    }
}
