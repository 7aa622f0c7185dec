using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;

namespace RoadmapSite.Roadmap.Gaps.Rules;

/// <summary>A capability that aims for no more than it has.</summary>
internal sealed class TargetNotAboveCurrent() : Rule<Capability>("RM408", Severity.Warning)
{
    protected override IEnumerable<Diagnostic> Check(Capability capability, KnowledgeBase knowledge)
    {
        // The level that counts: where criteria hold the stated level down, there is still something to reach.
        if (knowledge.Get<GapAnalysis>().Find(capability) is not { Gap: 0 } gap)
        {
            yield break;
        }

        yield return Report(
            capability.At(Capability.TargetField),
            gap.Target < gap.Current
                ? FormattableString.Invariant($"“{capability.Title}” aims for {gap.Target:0.##} and stands at {gap.Current:0.##}, as if it were to get worse.")
                : FormattableString.Invariant($"“{capability.Title}” aims for {gap.Target:0.##} and is there already, so it adds nothing to the gap."),
            gap.Target < gap.Current
                ? "raise the target, or check which of the two levels is wrong"
                : "raise the target; where the level only has to be held, allow this with a reason") with
        {
            Notes = [new("it stands here", capability.At(Capability.CurrentField))],
        };
    }
}
