using RoadmapSite.Engine;

namespace RoadmapSite.Roadmap.Technology;

internal static class TechnologySubject
{
    public static Subject Declare() => new()
    {
        Types = [Technology.ItemType, Decision.ItemType],
        Rules = [],
        Data = [],
        Pages = [],
        ItemViews = [],
    };
}
