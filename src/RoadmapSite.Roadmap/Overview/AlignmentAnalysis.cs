using RoadmapSite.Engine.Items;
using RoadmapSite.Roadmap.Plan;
using RoadmapSite.Roadmap.Progress;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Overview;

/// <summary>Where the chain from driver to goal to work to measure is broken.</summary>
public sealed class AlignmentAnalysis : IAnalysis<AlignmentAnalysis>
{
    private AlignmentAnalysis()
    {
    }

    /// <summary>Goals that no approved or running initiative serves.</summary>
    public required IReadOnlyList<Goal> GoalsWithoutWork { get; init; }

    /// <summary>Initiatives, cancelled ones apart, that serve no goal.</summary>
    public required IReadOnlyList<Initiative> InitiativesWithoutGoal { get; init; }

    public required IReadOnlyList<(Goal Goal, Objective Objective)> ObjectivesWithoutKpi { get; init; }

    public required IReadOnlyList<Kpi> KpisWithoutMeasurement { get; init; }

    public required IReadOnlyList<Driver> DriversWithoutGoal { get; init; }

    public int Count => GoalsWithoutWork.Count + InitiativesWithoutGoal.Count + ObjectivesWithoutKpi.Count + KpisWithoutMeasurement.Count + DriversWithoutGoal.Count;

    public static AlignmentAnalysis Of(KnowledgeBase knowledge) => new()
    {
        GoalsWithoutWork = [.. knowledge.Get<GoalAnalysis>().Goals.Where(standing => !standing.Initiatives.Any(initiative => initiative.IsLive)).Select(standing => standing.Goal)],
        InitiativesWithoutGoal = [.. knowledge.Of<Initiative>().Where(initiative => !initiative.IsCancelled && !initiative.Goals.Targets<Goal>().Any())],
        ObjectivesWithoutKpi = [.. knowledge.Of<Goal>()
            .SelectMany(goal => goal.Objectives, (goal, objective) => (goal, objective))
            .Where(pair => pair.objective.Kpi?.Target is not Kpi)],
        KpisWithoutMeasurement = [.. knowledge.Get<KpiAnalysis>().Kpis.Where(state => state.Last is null).Select(state => state.Kpi)],
        DriversWithoutGoal = [.. knowledge.Of<Driver>().Where(driver => !driver.Goals.Targets<Goal>().Any())],
    };
}
