using RoadmapSite.Engine;
using RoadmapSite.Roadmap.Technology.Rules;

namespace RoadmapSite.Roadmap.Technology;

internal static class TechnologySubject
{
    public static Subject Declare() => new()
    {
        Types = [Technology.ItemType, Decision.ItemType],
        Settings = [TechnologySettings.FitCriteriaField],
        Rules = [new OneSidedSupersede(), new UnsupportedTechnology(), new FailedGate()],
        Data = [TechnologyData.Technologies, TechnologyData.OptionScores],
        Pages = [new TechnologyPage { Types = [Technology.ItemType] }, new DecisionsPage { Types = [Decision.ItemType] }],
        Occasions = [TechnologyOccasions.Of],
        ItemViews = [new TechnologyView(), new DecisionView(), new RetiringView()],
    };
}
