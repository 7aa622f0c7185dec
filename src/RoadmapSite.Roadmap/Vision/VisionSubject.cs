using RoadmapSite.Engine;
using RoadmapSite.Roadmap.Vision.Rules;

namespace RoadmapSite.Roadmap.Vision;

internal static class VisionSubject
{
    public static Subject Declare() => new()
    {
        Settings = [Thresholds.Setting],
        Types = [Strategy.ItemType, Goal.ItemType, Driver.ItemType, Stakeholder.ItemType],
        Rules = [new ObjectiveWithoutKpi()],
        Data = [],
        Pages = [],
        ItemViews = [],
    };
}
