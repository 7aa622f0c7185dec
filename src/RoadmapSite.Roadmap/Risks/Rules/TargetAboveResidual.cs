using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;

namespace RoadmapSite.Roadmap.Risks.Rules;

/// <summary>A risk whose target is worse than where it stands.</summary>
internal sealed class TargetAboveResidual() : Rule<Risk>("RM405", Severity.Error)
{
    protected override IEnumerable<Diagnostic> Check(Risk risk, KnowledgeBase knowledge)
    {
        if (knowledge.Get<RiskAnalysis>().Get(risk) is { Residual: { } residual, Target: { } target } && target > residual)
        {
            yield return Report(
                risk.At(Risk.TargetField),
                $"“{risk.Title}” aims for {target.InWords()} and is {residual.InWords()} already.",
                "aim no higher than today’s score; when nothing more is to be done, give “target” the same values as “residual”") with
            {
                Notes = [new($"{residual.InWords()} today", risk.At(Risk.ResidualField))],
            };
        }
    }
}
