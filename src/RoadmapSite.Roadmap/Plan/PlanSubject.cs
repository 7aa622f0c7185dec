using RoadmapSite.Engine;
using RoadmapSite.Roadmap.Plan.Rules;

namespace RoadmapSite.Roadmap.Plan;

internal static class PlanSubject
{
    public static Subject Declare() => new()
    {
        Types = [Initiative.ItemType],
        Rules =
        [
            new DependencyCycle(),
            new GoalWithoutInitiative(),
            new InitiativeWithoutGoal(),
            new EndBeforeStart(),
            new StartsBeforeDependencyEnds(),
            new MilestoneOutsideInitiative(),
            new StatusContradictsProgress(),
            new UnfundedYear(),
            new DateTooPrecise(),
            new BenefitBeforeDelivery(),
            new SamePeriodDependency(),
            new RedundantDependency(),
            new UnlinkedInitiative(),
            new Overspent(),
        ],
        Data = [PlanData.Section, BudgetData.Section],
        Pages = [new TimelinePage { Types = [Initiative.ItemType] }, new PlanPage()],
        Occasions = [PlanOccasions.Of],
        ItemViews = [new InitiativeView()],
    };
}
