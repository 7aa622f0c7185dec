using RoadmapSite.Engine.Data;

namespace RoadmapSite.Roadmap.Overview;

/// <summary><c>analysis.goals</c> in <c>roadmap.json</c>. Health is a whole number of 0–100, money is whole.</summary>
internal static class GoalData
{
    private static readonly Shape<GoalStanding> GoalShape = new ObjectShape<GoalStanding>()
        .Text("id", standing => standing.Goal.Id)
        .Number("weight", 2, standing => standing.Goal.Weight)
        .Integer("kpis", standing => standing.Kpis.Count)
        .Number("health", 0, standing => standing.Health)
        .Number("cost", 0, standing => standing.Cost)
        .Integer("initiatives", standing => standing.Initiatives.Count);

    internal static readonly Shape<IEnumerable<GoalStanding>> Shape = Shapes.List(GoalShape);

    public static DataSection Section { get; } = DataSection.Of("goals", Shape, knowledge => knowledge.Get<GoalAnalysis>().Goals);
}
