using RoadmapSite.Engine.Items;
using RoadmapSite.Roadmap.Plan;
using RoadmapSite.Roadmap.Progress;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Overview;

/// <summary>How each goal stands, and the strategy as a whole.</summary>
public sealed class GoalAnalysis : IAnalysis<GoalAnalysis>
{
    private readonly Dictionary<Goal, GoalStanding> byGoal;
    private readonly Dictionary<Goal, int> numbers;

    private GoalAnalysis(IReadOnlyList<GoalStanding> goals)
    {
        Goals = goals;
        byGoal = goals.ToDictionary(standing => standing.Goal);
        numbers = goals.Select((standing, place) => (standing.Goal, place)).ToDictionary(pair => pair.Goal, pair => pair.place + 1);
    }

    /// <summary>By id.</summary>
    public IReadOnlyList<GoalStanding> Goals { get; }

    /// <summary>Mean of the goals' health by weight, 0–100; goals without health do not count. Null when none has any.</summary>
    public double? StrategyHealth
    {
        get
        {
            var known = Goals.Where(standing => standing.Health is not null).ToList();
            var weight = known.Sum(standing => standing.Goal.Weight);
            return weight == 0 ? null : known.Sum(standing => standing.Goal.Weight * standing.Health!.Value) / weight;
        }
    }

    public static GoalAnalysis Of(KnowledgeBase knowledge)
    {
        var kpis = knowledge.Get<KpiAnalysis>().Kpis.ToLookup(state => state.Kpi.Goal?.Target);
        var initiatives = knowledge.Initiatives()
            .Where(initiative => !initiative.IsCancelled)
            .SelectMany(initiative => initiative.Goals.Targets<Goal>(), (initiative, goal) => (initiative, goal))
            .ToLookup(pair => pair.goal, pair => pair.initiative);
        var values = knowledge.Get<EarnedValueAnalysis>();
        return new([.. knowledge.Of<Goal>().Select(goal => Stand(goal, [.. kpis[goal]], [.. initiatives[goal]], values))]);
    }

    public GoalStanding Get(Goal goal) => byGoal[goal];

    /// <summary>Its place among all, from 1.</summary>
    public int NumberOf(Goal goal) => numbers[goal];

    private static GoalStanding Stand(Goal goal, IReadOnlyList<KpiState> kpis, IReadOnlyList<Initiative> initiatives, EarnedValueAnalysis values)
    {
        var paces = kpis.Where(state => !state.Stale).Select(state => state.Pace).OfType<double>().ToList();
        return new(
            goal,
            kpis,
            paces.Count == 0 ? null : paces.Average(pace => Math.Clamp(pace, 0, 1)) * 100,
            initiatives,
            initiatives.Sum(initiative => initiative.TotalCost() / initiative.Goals.Targets<Goal>().Count()),
            [.. initiatives
                .Select(initiative => values.Find(initiative)?.Rag.Shown)
                .OfType<Rag>()
                .CountBy(rag => rag)
                .OrderByDescending(count => count.Key)
                .Select(count => (count.Key, count.Value))]);
    }
}
