using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Roadmap.Gaps.Rules;

/// <summary>A level that was assessed longer ago than the organisation allows.</summary>
internal sealed class StaleAssessment() : Rule<Capability>("RM505", Severity.Warning)
{
    protected override IEnumerable<Diagnostic> Check(Capability capability, KnowledgeBase knowledge)
    {
        if (knowledge.Get<GapAnalysis>().Find(capability) is { IsStale: true, AgeDays: { } age })
        {
            var limit = Thresholds.Of(knowledge.Configuration).AssessmentMaxAgeDays;
            yield return Report(
                capability.At(Capability.AssessedField),
                $"“{capability.Title}” was assessed on {capability.Assessed}, {Grammar.Count(age, "day")} ago; an assessment goes stale after {Grammar.Count(limit, "day")}.",
                "assess it again, then write the level under “current” and the day under “assessed”");
        }
    }
}
