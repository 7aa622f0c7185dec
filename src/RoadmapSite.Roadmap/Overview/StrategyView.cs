using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Roadmap.Plan;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Overview;

/// <summary>The strategy's page: vision, mission, principles, and the money it has.</summary>
internal sealed class StrategyView : ItemView<Strategy>
{
    protected override Model Build(Strategy item, KnowledgeBase knowledge) => new()
    {
        ["vision"] = item.Vision,
        ["mission"] = item.Mission,
        ["start"] = item.Horizon?.Start,
        ["end"] = item.Horizon?.End,
        ["currency"] = item.Currency,
        ["health"] = knowledge.Get<GoalAnalysis>().StrategyHealth,
        ["principles"] = item.Principles.Select(principle => new Model { ["id"] = principle.Id, ["title"] = principle.Title, ["text"] = principle.Text }).ToList(),
        ["goals"] = knowledge.Get<GoalAnalysis>().Goals.Select((standing, index) => GoalModel.Of(standing, index + 1)).ToList(),
        ["years"] = knowledge.Get<BudgetAnalysis>().Years
            .Select(year => new Model { ["year"] = year.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), ["total"] = year.Total, ["funding"] = year.Funding, ["headroom"] = year.Headroom })
            .ToList(),
    };
}
