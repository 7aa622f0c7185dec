using RoadmapSite.Engine.Data;
using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>The plan in <c>roadmap.json</c>. Days are whole numbers, dates ISO, money whole, ratios to two decimals, percentages to one.</summary>
internal static class PlanData
{
    private static readonly Shape<(InitiativeStanding Standing, InitiativeSchedule Schedule)> InitiativeShape =
        new ObjectShape<(InitiativeStanding Standing, InitiativeSchedule Schedule)>()
            .Text("id", row => row.Standing.Initiative.Id)
            .Text("status", row => row.Standing.Initiative.Status)
            .Integer("slipDays", row => row.Standing.SlipDays)
            .Date("feasibleEnd", row => row.Schedule.FeasibleEnd)
            .Integer("knockOnDays", row => row.Schedule.KnockOnDays)
            .Number("plannedPct", 1, row => row.Standing.PlannedPct)
            .Number("percentComplete", 1, row => row.Standing.EarnedPct)
            .Number("bac", 0, row => row.Standing.Value.Bac)
            .Number("total", 0, row => row.Standing.Total)
            .Number("pv", 0, row => row.Standing.Value.Pv)
            .Number("ev", 0, row => row.Standing.Value.Ev)
            .Number("ac", 0, row => row.Standing.Value.Ac)
            .Number("spi", 2, row => row.Standing.Value.Spi)
            .Number("cpi", 2, row => row.Standing.Value.Cpi)
            .Number("eac", 0, row => row.Standing.Value.Eac)
            .Number("vac", 0, row => row.Standing.Value.Vac)
            .Text("rag", row => row.Standing.Rag.Computed.Word())
            .Texts("lateMilestones", row => row.Standing.LateMilestones.Select(milestone => milestone.Id))
            .Integer("es", row => row.Schedule.Path?.EarlyStart)
            .Integer("ef", row => row.Schedule.Path?.EarlyFinish)
            .Integer("ls", row => row.Schedule.Path?.LateStart)
            .Integer("lf", row => row.Schedule.Path?.LateFinish)
            .Integer("totalFloat", row => row.Schedule.Path?.TotalFloat)
            .Integer("freeFloat", row => row.Schedule.Path?.FreeFloat)
            .Flag("critical", row => row.Schedule.Path?.IsCritical ?? false);

    private static readonly Shape<DependencyConflict> ConflictShape = new ObjectShape<DependencyConflict>()
        .Text("id", conflict => conflict.Initiative.Id)
        .Text("item", conflict => conflict.Dependency.Item?.Text)
        .Text("type", conflict => conflict.Dependency.Type)
        .Integer("shortDays", conflict => conflict.ShortDays)
        .Date("need", conflict => conflict.Need)
        .Date("have", conflict => conflict.Have);

    private static readonly Shape<Portfolio> PortfolioShape = new ObjectShape<Portfolio>()
        .Number("bac", 0, portfolio => portfolio.Value.Bac)
        .Number("total", 0, portfolio => portfolio.Total)
        .Number("ac", 0, portfolio => portfolio.Value.Ac)
        .Number("ev", 0, portfolio => portfolio.Value.Ev)
        .Number("pv", 0, portfolio => portfolio.Value.Pv)
        .Number("eac", 0, portfolio => portfolio.Eac)
        .Number("spi", 2, portfolio => portfolio.Value.Spi)
        .Number("cpi", 2, portfolio => portfolio.Value.Cpi);

    internal static readonly Shape<KnowledgeBase> Shape = new ObjectShape<KnowledgeBase>()
        .With("initiatives", Shapes.List(InitiativeShape), Rows)
        .With("conflicts", Shapes.List(ConflictShape), knowledge => knowledge.Get<ScheduleAnalysis>().Conflicts)
        .With("portfolio", PortfolioShape, knowledge => knowledge.Get<EarnedValueAnalysis>().Portfolio)
        .Texts("criticalPath", knowledge => knowledge.Get<ScheduleAnalysis>().CriticalPath.Select(initiative => initiative.Id));

    public static DataSection Section { get; } = DataSection.Of("plan", Shape, knowledge => knowledge);

    private static IEnumerable<(InitiativeStanding, InitiativeSchedule)> Rows(KnowledgeBase knowledge)
    {
        var schedule = knowledge.Get<ScheduleAnalysis>();
        return knowledge.Get<EarnedValueAnalysis>().Initiatives.Select(standing => (standing, schedule.Find(standing.Initiative)!));
    }
}
