using RoadmapSite.Engine;
using RoadmapSite.Roadmap.Progress.Rules;

namespace RoadmapSite.Roadmap.Progress;

internal static class ProgressSubject
{
    public static Subject Declare() => new()
    {
        Types = [Kpi.ItemType, Review.ItemType],
        Rules = [new ReferenceToRetired()],
        Data = [],
        Pages = [],
        ItemViews = [],
    };
}
