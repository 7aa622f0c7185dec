using RoadmapSite.Engine;

namespace RoadmapSite.Roadmap.Plan;

internal static class PlanSubject
{
    public static Subject Declare() => new()
    {
        Types = [Initiative.ItemType],
        Rules = [],
        Data = [PlanData.Section, BudgetData.Section],
        Pages = [new TimelinePage(), new PlanPage()],
        ItemViews = [new InitiativeView()],
    };
}
