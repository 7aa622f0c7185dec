using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>A date that no calendar has.</summary>
internal sealed class ImpossibleDate() : Rule("RM301", Severity.Error)
{
    public static ImpossibleDate Rule { get; } = new();

    public Diagnostic Found(Span at, string text) => Report(
        at,
        $"There is no date “{text}”.",
        "check the day, week, month or quarter; a date is written 2027-03-31, 2027-W14, 2027-05, 2027-Q2, 2027-H1 or 2027");
}
