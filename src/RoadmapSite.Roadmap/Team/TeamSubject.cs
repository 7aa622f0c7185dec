using RoadmapSite.Engine;
using RoadmapSite.Roadmap.Team.Rules;

namespace RoadmapSite.Roadmap.Team;

internal static class TeamSubject
{
    public static Subject Declare() => new()
    {
        Types = [Role.ItemType, Team.ItemType, Skill.ItemType],
        Rules = [new OverAllocatedTeam(), new SkillHeldByOne(), new SkillWithoutPlan(), new RaciBroken()],
        Data = [TeamsData.Section],
        Pages = [new TeamPage { Types = [Team.ItemType, Skill.ItemType, Role.ItemType] }],
        Occasions = [TeamOccasions.Of],
        ItemViews = [new TeamView(), new SkillView()],
    };
}
