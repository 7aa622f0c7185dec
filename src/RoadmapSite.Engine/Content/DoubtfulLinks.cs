using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Content;

/// <summary>The links in prose that rules look at: those that lead nowhere, or not for certain, or to a place on a page. There are few of them among many.</summary>
internal sealed class DoubtfulLinks(IReadOnlyList<Link> all) : IAnalysis<DoubtfulLinks>
{
    public static bool ReadsProse => true;

    /// <summary>In the order of the pages, then of the text.</summary>
    public IReadOnlyList<Link> All { get; } = all;

    public static DoubtfulLinks Of(KnowledgeBase knowledge)
    {
        var all = new List<Link>();
        foreach (var item in knowledge.Items)
        {
            foreach (var link in item.Body.Links)
            {
                if (link.Fault != LinkFault.None || link.Anchor is not null)
                {
                    all.Add(link);
                }
            }
        }

        return new(all);
    }
}
