using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Roadmap.Gaps.Rules;

/// <summary>A gap that no approved work narrows.</summary>
internal sealed class UncoveredGap() : Rule<Capability>("RM204", Severity.Warning)
{
    protected override IEnumerable<Diagnostic> Check(Capability capability, KnowledgeBase knowledge)
    {
        if (knowledge.Get<GapAnalysis>().Find(capability) is not { Coverage: Coverage.None or Coverage.Unapproved } gap)
        {
            yield break;
        }

        var missing = FormattableString.Invariant($"“{capability.Title}” stands at {gap.Current:0.##} and aims for {gap.Target:0.##}");
        yield return gap.Coverage == Coverage.None
            ? Report(
                capability.At(Capability.TargetField),
                $"{missing}, and no initiative raises it.",
                $"let an initiative take it on, `raises: [{{capability: {capability.Id}, to: …}}]`, or lower the target and say why")
            : Report(
                capability.At(Capability.TargetField),
                $"{missing}, and the work that would raise it is not approved: {Grammar.And(Unapproved(gap))}.",
                "have it approved, or name the gap as one the organisation lives with");
    }

    private static List<string> Unapproved(CapabilityGap gap) =>
        [.. gap.Raises
            .Where(raise => raise.To > gap.Current)
            .Select(raise => $"{raise.Initiative.Id} is {raise.Initiative.Status.Replace('-', ' ')}")
            .Distinct()];
}
