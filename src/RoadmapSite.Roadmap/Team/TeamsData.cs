using RoadmapSite.Engine.Data;
using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Team;

internal static class TeamsData
{
    private static readonly ObjectShape<TeamQuarter> QuarterShape = new ObjectShape<TeamQuarter>()
        .Number("demand", 2, quarter => quarter.Demand)
        .Number("supply", 2, quarter => quarter.Supply)
        .Number("use", 2, quarter => quarter.Use);

    private static readonly ObjectShape<SkillGap> SkillShape = new ObjectShape<SkillGap>()
        .Text("team", skill => skill.Team.Id)
        .Text("skill", skill => skill.SkillId)
        .Number("gap", 2, skill => skill.Gap)
        .Text("state", skill => skill.State.Word())
        .Number("busFactor", 2, skill => skill.BusFactor);

    internal static readonly ObjectShape<KnowledgeBase> Shape = new ObjectShape<KnowledgeBase>()
        .With(
            "capacity",
            Shapes.Map(Shapes.Map(QuarterShape)),
            knowledge => Once(knowledge.Get<CapacityAnalysis>().Teams).Select(team => KeyValuePair.Create(team.Team.Id, team.Quarters.Select(quarter => KeyValuePair.Create(quarter.Quarter.ToString(), quarter)))))
        .With(
            "overAllocated",
            Shapes.Map(Shapes.List(Shapes.Text)),
            knowledge => Once(knowledge.Get<CapacityAnalysis>().OverAllocated).Select(team => KeyValuePair.Create(team.Team.Id, team.OverAllocated.Select(quarter => (string?)quarter.Quarter.ToString()))))
        .With("skills", Shapes.List(SkillShape), knowledge => knowledge.Get<SkillAnalysis>().Skills);

    public static DataSection Section { get; } = DataSection.Of("teams", Shape, knowledge => knowledge);

    /// <summary>Two teams of one id are a finding; two keys of one name would be no JSON.</summary>
    private static IEnumerable<TeamCapacity> Once(IEnumerable<TeamCapacity> teams) => teams.DistinctBy(team => team.Team.Id);
}
