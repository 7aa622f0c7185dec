using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;

namespace RoadmapSite.Roadmap.Risks.Rules;

/// <summary>A control that is said to be in place, with nothing to look at.</summary>
internal sealed class ControlWithoutEvidence() : Rule<Control>("RM211", Severity.Warning)
{
    protected override IEnumerable<Diagnostic> Check(Control control, KnowledgeBase knowledge)
    {
        if (control.Status == Control.Implemented
            && control.Evidence.Count == 0
            && (!AsWritten.Has(control, Control.EvidenceField) || AsWritten.IsEmptyList(control, Control.EvidenceField)))
        {
            yield return Report(
                control.At(Control.ControlStatusField),
                $"{control.Id} “{control.Title}” is implemented, and names no evidence of it.",
                "add what an auditor can look at: “evidence: [Restore log of 2026-10-12]”; a control that is only half in place is partial");
        }
    }
}
