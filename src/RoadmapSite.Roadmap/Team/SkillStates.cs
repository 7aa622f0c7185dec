namespace RoadmapSite.Roadmap.Team;

/// <summary>The words for the state of a skill.</summary>
public static class SkillStates
{
    /// <summary>The word in data: <c>no-plan</c>.</summary>
    public static string Word(this SkillState state) => state switch
    {
        SkillState.Ok => "ok",
        SkillState.Planned => "planned",
        SkillState.Overdue => "overdue",
        _ => "no-plan",
    };
}
