using RoadmapSite.Engine;

namespace RoadmapSite.Roadmap.Risks;

internal static class RisksSubject
{
    public static Subject Declare() => new()
    {
        Types = [Risk.ItemType, Control.ItemType, Service.ItemType, Framework.ItemType],
        Rules = [],
        Data = [],
        Pages = [],
        ItemViews = [],
    };
}
