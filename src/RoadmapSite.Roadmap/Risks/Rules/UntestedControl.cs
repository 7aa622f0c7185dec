using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Roadmap.Risks.Rules;

/// <summary>A control that is counted on and was never shown to work, or too long ago.</summary>
internal sealed class UntestedControl() : Rule<Control>("RM511", Severity.Warning)
{
    protected override IEnumerable<Diagnostic> Check(Control control, KnowledgeBase knowledge)
    {
        if (control.Status is not (Control.Implemented or Control.Partial))
        {
            yield break;
        }

        var test = ControlTest.Of(control, knowledge.AsOf);
        if (test.IsOld)
        {
            yield return Report(
                control.At(Control.TestedField),
                $"“{control.Title}” was last tested on {control.Tested}, {Grammar.Count(test.DaysAgo!.Value, "day")} ago; a test holds for {Grammar.Count(test.Limit, "day")}{(control.TestEvery is { } cadence ? $" ({cadence})" : "")}.",
                "test it again and write the day under “tested”, or give it a “testEvery” that can be kept");
        }
        else if (control.Tested is null && !AsWritten.Has(control, Control.TestedField))
        {
            yield return Report(
                control.At(Control.ControlStatusField),
                $"“{control.Title}” is {control.Status} and was never tested, so nobody knows whether it works.",
                "test it and write the day under “tested”");
        }
    }
}
