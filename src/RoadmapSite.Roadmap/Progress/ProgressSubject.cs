using RoadmapSite.Engine;

namespace RoadmapSite.Roadmap.Progress;

internal static class ProgressSubject
{
    public static Subject Declare() => new()
    {
        Types = [Kpi.ItemType, Review.ItemType],
        Rules = [],
        Data = [],
        Pages = [],
        ItemViews = [],
    };
}
