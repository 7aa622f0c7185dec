using RoadmapSite.Engine;

namespace RoadmapSite.Roadmap.Gaps;

internal static class GapsSubject
{
    public static Subject Declare() => new()
    {
        Types = [Capability.ItemType],
        Rules = [],
        Data = [],
        Pages = [],
        ItemViews = [],
    };
}
