using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Roadmap.Risks.Rules;

/// <summary>A risk that is lower today than before controls, without a control that could have lowered it.</summary>
internal sealed class UnworkedResidual() : Rule<Risk>("RM212", Severity.Warning)
{
    protected override IEnumerable<Diagnostic> Check(Risk risk, KnowledgeBase knowledge)
    {
        if (knowledge.Get<RiskAnalysis>().Get(risk) is { Inherent: { } inherent, Residual: { } residual, ControlStrength: 0 }
            && residual < inherent
            && !IsUnclear(risk))
        {
            yield return Report(
                risk.At(Risk.ResidualField),
                $"“{risk.Title}” is {residual.InWords()} today and {inherent.InWords()} before any control, and {Because(risk)}.",
                "name the control that lowered it under “controls”, or score “residual” as high as “inherent” until one works") with
            {
                Notes = [new($"{inherent.InWords()} before any control", risk.At(Risk.InherentField))],
            };
        }
    }

    /// <summary>Whether a control cannot be read or found, or lacks the word for how well it works: each is a finding of its own.</summary>
    private static bool IsUnclear(Risk risk) =>
        (risk.Controls.Count == 0 && AsWritten.Has(risk, Risk.ControlsField) && !AsWritten.IsEmptyList(risk, Risk.ControlsField))
        || risk.Controls.Any(control => control.Target is null)
        || risk.Controls.Targets<Control>().Any(control => IsInPlace(control) && !control.Has(Control.EffectivenessField));

    private static string Because(Risk risk)
    {
        var controls = risk.Controls.Targets<Control>().Select(control => $"{control.Id} is {State(control)}").ToList();
        return controls.Count == 0 ? "it names no control" : $"no control that works lowers it: {Grammar.And(controls)}";
    }

    private static string State(Control control) =>
        !IsInPlace(control) ? control.Status
        : control.Effectiveness == "none" ? $"{control.Status} without effect"
        : $"{control.Status} to an effect that nobody knows";

    private static bool IsInPlace(Control control) => control.Status is Control.Implemented or Control.Partial;
}
