using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Roadmap.Technology;

/// <summary>A decision: what it is, from which options, and how much the choice rests on the weights.</summary>
internal sealed class DecisionView : ItemView<Decision>
{
    protected override Standing? StandingOf(Decision item, KnowledgeBase knowledge) =>
        item.Status is { } status ? new(item.Status == Decision.Accepted ? "blue" : "grey", Casing.Sentence(status)) : null;

    protected override Model Build(Decision decision, KnowledgeBase knowledge) => new() { ["entry"] = DecisionModel.Of(decision, knowledge) };
}
