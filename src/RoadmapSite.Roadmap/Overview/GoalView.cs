using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Roadmap.Gaps;
using RoadmapSite.Roadmap.Plan;
using RoadmapSite.Roadmap.Progress;
using RoadmapSite.Roadmap.Risks;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Overview;

/// <summary>A goal's page: its objectives, its measures, the work, the gaps and the risks.</summary>
internal sealed class GoalView : ItemView<Goal>
{
    protected override Standing? StandingOf(Goal item, KnowledgeBase knowledge) =>
        knowledge.Get<GoalAnalysis>().Get(item).Delivery is { } delivery ? new(delivery.Word(), PlanWords.StateWord(delivery)) : null;

    protected override Model Build(Goal item, KnowledgeBase knowledge)
    {
        var goals = knowledge.Get<GoalAnalysis>();
        var standing = goals.Get(item);
        var values = knowledge.Get<EarnedValueAnalysis>();
        var risks = knowledge.Get<RiskAnalysis>();
        return GoalModel.Of(standing, goals.NumberOf(item)).With(new Model
        {
            ["perspective"] = item.Perspective,
            ["strategyHealth"] = goals.StrategyHealth,
            ["objectives"] = item.Objectives.Select(objective => Objective(knowledge, objective, item)).ToList(),
            ["cards"] = KpiCard.WorstFirst(standing.Kpis).Select(state => KpiCard.Of(state, knowledge)).ToList(),
            ["work"] = standing.Initiatives.Select(initiative => Work(values.Find(initiative), initiative)).ToList(),
            ["capabilities"] = knowledge.Links.To<Capability>(item, "goal").Select(capability => Gap(knowledge, capability)).ToList(),
            ["threats"] = knowledge.Links.To<Risk>(item, "goals").Select(risk => new Model { ["item"] = risk, ["level"] = risks.Get(risk).Residual?.Word(), ["above"] = risks.Get(risk).AboveAppetite }).ToList(),
            ["drivers"] = knowledge.Links.To<Driver>(item, "goals").ToList(),
            ["chain"] = ChainMapModel.Of(ChainMap.Of(knowledge, [item]), knowledge),
        });
    }

    private static Model Objective(KnowledgeBase knowledge, Objective objective, Goal goal)
    {
        var state = objective.Kpi?.Target is Kpi kpi ? knowledge.Get<KpiAnalysis>().Get(kpi) : null;
        return new()
        {
            ["id"] = objective.Id,
            ["title"] = objective.Title,
            ["due"] = objective.Due,
            ["owner"] = objective.Owner?.Target ?? goal.Owner,
            ["kpi"] = state?.Kpi,
            ["rag"] = state?.Rag.Word(),
            ["isPast"] = objective.Due is { } due && due.End < knowledge.AsOf,
        };
    }

    private static Model Work(InitiativeStanding? standing, Initiative initiative) => new()
    {
        ["item"] = initiative,
        ["rag"] = standing?.Rag.Shown.Word() ?? "grey",
        ["slip"] = standing?.SlipDays,
        ["start"] = initiative.Start,
        ["end"] = initiative.End,
        ["total"] = standing?.Total,
    };

    private static Model Gap(KnowledgeBase knowledge, Capability capability)
    {
        var gap = knowledge.Get<GapAnalysis>().Find(capability);
        return new() { ["item"] = capability, ["current"] = gap?.Current, ["planned"] = gap?.Planned, ["target"] = gap?.Target };
    }
}
