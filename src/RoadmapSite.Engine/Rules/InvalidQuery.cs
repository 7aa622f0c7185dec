using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Views;

namespace RoadmapSite.Engine.Rules;

/// <summary>A view or figure in prose that cannot be worked out.</summary>
internal sealed class InvalidQuery() : Rule("RM601", Severity.Error)
{
    public static InvalidQuery Rule { get; } = new();

    public override bool ReadsProse => true;

    public override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge) => knowledge.Get<ViewAnalysis>().All.SelectMany(result => result.Findings);

    public Diagnostic Found(ViewFinding finding) => Report(finding.At, finding.Message, finding.Help);
}
