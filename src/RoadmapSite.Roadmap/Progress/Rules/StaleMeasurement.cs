using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Roadmap.Progress.Rules;

/// <summary>A measure whose last value is older than its frequency allows.</summary>
internal sealed class StaleMeasurement() : Rule<Kpi>("RM506", Severity.Warning)
{
    protected override IEnumerable<Diagnostic> Check(Kpi kpi, KnowledgeBase knowledge)
    {
        // One that was never measured is a finding of its own.
        if (knowledge.Get<KpiAnalysis>().Get(kpi) is { Stale: true, AgeDays: { } age })
        {
            var last = kpi.Measurements.Where(one => one is { Day: not null, Number: not null }).MaxBy(one => one.Day)!;
            var allowed = KpiAnalysis.Days(kpi.Frequency) + Thresholds.Of(knowledge.Configuration).KpiGraceDays;
            yield return Report(
                last.At(ValueOnDate.DateField),
                $"“{kpi.Title}” was last measured on {last.Date}, {Grammar.Count(age, "day")} ago; {Grammar.Article(kpi.Frequency)} {kpi.Frequency} measure goes stale after {Grammar.Count(allowed, "day")}.",
                "measure it and add the value under “measurements”, or give it a “frequency” that can be kept");
        }
    }
}
