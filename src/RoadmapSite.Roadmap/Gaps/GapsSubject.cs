using RoadmapSite.Engine;
using RoadmapSite.Roadmap.Gaps.Rules;

namespace RoadmapSite.Roadmap.Gaps;

internal static class GapsSubject
{
    public static Subject Declare() => new()
    {
        Types = [Capability.ItemType],
        Rules = [new UncoveredGap(), new TargetNotAboveCurrent(), new StaleAssessment(), new GapClosesLate()],
        Data = [GapsData.Section],
        Pages = [new GapsPage { Types = [Capability.ItemType] }],
        ItemViews = [new CapabilityView()],
    };
}
