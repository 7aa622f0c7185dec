using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Overview;

/// <summary>A page for one group of readers: the gist of the pages they asked for.</summary>
internal sealed class StakeholderView : ItemView<Stakeholder>
{
    public override IReadOnlyList<string> Digests(Item item) => item is Stakeholder stakeholder ? ReaderViews.Routes(stakeholder.Reads) : [];

    protected override Model Build(Stakeholder item, KnowledgeBase knowledge) => new()
    {
        ["influence"] = item.Influence,
        ["interest"] = item.Interest,
        ["needs"] = item.Needs,
        ["unanswered"] = item.Reads.Where(word => ReaderViews.Route(word) is null).ToList(),

        // An item whose pages nobody asked for has no digests of its own to bring.
        ["digests"] = new List<Model>(),
    };
}
