using RoadmapSite.Engine;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Overview;

/// <summary>What needs all the other subjects: how goals stand, what is due, and where the chain is broken.</summary>
internal static class OverviewSubject
{
    public static Subject Declare() => new()
    {
        Data = [StrategyData.Section, GoalData.Section],
        Pages =
        [
            new HomePage(),
            new GoalsPage { Types = [Goal.ItemType, Strategy.ItemType, Driver.ItemType] },
            new BoardPage { Placement = Placement.LookUp },
            new ReadersPage { Placement = Placement.LookUp, Types = [Stakeholder.ItemType] },
            new TraceabilityPage { Placement = Placement.LookUp },
        ],
        Figures = [StrategyFigures.Of],
        News = [StrategyNews.Of],
        ItemViews = [new StrategyView(), new GoalView(), new RoleView(), new StakeholderView()],
    };
}
