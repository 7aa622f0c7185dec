using RoadmapSite.Engine;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Roadmap.Gaps;
using RoadmapSite.Roadmap.Plan;
using RoadmapSite.Roadmap.Risks;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Overview;

/// <summary>What the strategy is for: the goals, what drives them, and what each rests on.</summary>
internal sealed class GoalsPage() : Page("goals.html", "Goals")
{
    public override IEnumerable<PageContent> Build(Site site)
    {
        var knowledge = site.Knowledge;
        var goals = knowledge.Get<GoalAnalysis>();
        if (goals.Goals.Count == 0)
        {
            yield break;
        }

        var strategy = knowledge.Of<Strategy>() is [var first, ..] ? first : null;
        var alignment = new Lazy<AlignmentAnalysis>(knowledge.Get<AlignmentAnalysis>);
        yield return Content(() => new Model
        {
            ["strategy"] = strategy,
            ["vision"] = strategy?.Vision,
            ["mission"] = strategy?.Mission,
            ["principles"] = (strategy?.Principles ?? []).Select(principle => new Model { ["title"] = principle.Title, ["text"] = principle.Text }).ToList(),
            ["health"] = goals.StrategyHealth,
            ["goals"] = goals.Goals.Select((standing, index) => GoalModel.Of(standing, index + 1).With(Chain(knowledge, standing.Goal))).ToList(),
            ["drivers"] = knowledge.Of<Driver>().Select(driver => new Model { ["item"] = driver, ["kind"] = driver.DriverKind, ["text"] = driver.Text, ["goals"] = driver.Goals.Targets<Goal>().ToList() }).ToList(),
            ["stakeholders"] = knowledge.Of<Stakeholder>().Select(stakeholder => new Model { ["item"] = stakeholder, ["influence"] = stakeholder.Influence, ["interest"] = stakeholder.Interest, ["needs"] = stakeholder.Needs }).ToList(),
            ["holes"] = Holes(alignment.Value),
            ["holeCount"] = alignment.Value.Count,
        });
    }

    /// <summary>From a goal to what it rests on: goal → gap → initiative → risk.</summary>
    private static Model Chain(KnowledgeBase knowledge, Goal goal) => new()
    {
        ["objectives"] = goal.Objectives.Select(objective => new Model { ["id"] = objective.Id, ["title"] = objective.Title, ["due"] = objective.Due, ["kpi"] = objective.Kpi }).ToList(),
        ["capabilities"] = knowledge.Links.To<Capability>(goal, "goal").ToList(),
        ["work"] = knowledge.Get<GoalAnalysis>().Get(goal).Initiatives
            .Select(initiative => new Model { ["item"] = initiative, ["rag"] = knowledge.Get<EarnedValueAnalysis>().Find(initiative)?.Rag.Shown.Word() ?? "grey" })
            .ToList(),
        ["threats"] = knowledge.Links.To<Risk>(goal, "goals").ToList(),
        ["drivers"] = knowledge.Links.To<Driver>(goal, "goals").ToList(),
    };

    private static List<Model> Holes(AlignmentAnalysis alignment) =>
    [
        .. alignment.GoalsWithoutWork.Select(goal => Hole("goal-without-work", goal, null)),
        .. alignment.InitiativesWithoutGoal.Select(initiative => Hole("initiative-without-goal", initiative, null)),
        .. alignment.ObjectivesWithoutKpi.Select(pair => Hole("objective-without-measure", pair.Goal, pair.Objective.Title)),
        .. alignment.KpisWithoutMeasurement.Select(kpi => Hole("measure-without-value", kpi, null)),
        .. alignment.DriversWithoutGoal.Select(driver => Hole("driver-without-goal", driver, null)),
    ];

    private static Model Hole(string kind, Item item, string? detail) => new() { ["kind"] = kind, ["item"] = item, ["detail"] = detail };
}
