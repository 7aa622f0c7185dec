using RoadmapSite.Engine;

namespace RoadmapSite.Roadmap.Team;

internal static class TeamSubject
{
    public static Subject Declare() => new()
    {
        Types = [Role.ItemType, Team.ItemType, Skill.ItemType],
        Rules = [],
        Data = [],
        Pages = [],
        ItemViews = [],
    };
}
