using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Views;

namespace RoadmapSite.Engine.Rules;

/// <summary>A view or figure in prose that has nothing to show.</summary>
internal sealed class EmptyQuery() : Rule("RM602", Severity.Warning)
{
    public static EmptyQuery Rule { get; } = new();

    public override bool ReadsProse => true;

    public override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge)
    {
        foreach (var result in knowledge.Get<ViewAnalysis>().All)
        {
            if (result.Figure is { Value: null })
            {
                yield return Report(result.Embedded.At, "This figure has no value, so a dash stands in the sentence.", "ask for something that is written or computed");
            }
            else if (result.Result is { Rows: 0 })
            {
                yield return Report(result.Place, $"This {result.View} has nothing to show.", "check its where:, or take the view out");
            }
        }
    }
}
