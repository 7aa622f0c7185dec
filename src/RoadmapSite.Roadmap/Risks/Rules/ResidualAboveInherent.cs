using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;

namespace RoadmapSite.Roadmap.Risks.Rules;

/// <summary>A risk that is higher with its controls than without them.</summary>
internal sealed class ResidualAboveInherent() : Rule<Risk>("RM404", Severity.Error)
{
    protected override IEnumerable<Diagnostic> Check(Risk risk, KnowledgeBase knowledge)
    {
        if (knowledge.Get<RiskAnalysis>().Get(risk) is { Inherent: { } inherent, Residual: { } residual } && residual > inherent)
        {
            yield return Report(
                risk.At(Risk.ResidualField),
                $"“{risk.Title}” is {residual.InWords()} today but only {inherent.InWords()} before any control, as if its controls made it worse.",
                "score “inherent” as if no control existed; what a control adds in danger is a risk of its own") with
            {
                Notes = [new($"{inherent.InWords()} before any control", risk.At(Risk.InherentField))],
            };
        }
    }
}
