using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;
using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Risks.Rules;

/// <summary>A risk above appetite that nobody works on and nobody has accepted.</summary>
internal sealed class UntreatedRisk() : Rule<Risk>("RM206", Severity.Error)
{
    protected override IEnumerable<Diagnostic> Check(Risk risk, KnowledgeBase knowledge)
    {
        // An acceptance that lacks its end is a finding of its own.
        if (knowledge.Get<RiskAnalysis>().Get(risk) is { TreatmentGap: true, Residual: { } residual, Appetite: { } appetite }
            && risk.Accepted is null or { Until: not null })
        {
            yield return Report(
                risk.At(Risk.TreatmentField),
                $"“{risk.Title}” is {residual.InWords()} today, above the {appetite.InWords()} appetite for {risk.Category}, and {Answer(risk)}.",
                "name an approved initiative under “initiatives”, or have it accepted: “accepted: {by: …, until: …, reason: …}”");
        }
    }

    private static string Answer(Risk risk)
    {
        var initiatives = risk.Initiatives.Targets<Initiative>().Select(initiative => $"{initiative.Id} ({initiative.Status})").ToList();
        var work = initiatives.Count == 0 ? "no initiative lowers it" : $"no live initiative lowers it: it names {Grammar.And(initiatives)}";
        return risk.Accepted?.Until is { } until ? $"{work}; its acceptance ended on {until}" : initiatives.Count == 0 ? "neither an initiative nor an acceptance answers it" : work;
    }
}
