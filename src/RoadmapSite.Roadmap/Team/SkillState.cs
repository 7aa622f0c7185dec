namespace RoadmapSite.Roadmap.Team;

/// <summary>Whether a team has the people with a skill that it needs, and what is done when it has not.</summary>
public enum SkillState
{
    /// <summary>No gap.</summary>
    Ok,

    /// <summary>It is said how the gap is closed, and the day has not passed.</summary>
    Planned,

    /// <summary>The day it was to be closed by has passed.</summary>
    Overdue,

    /// <summary>Nobody says how it is closed.</summary>
    NoPlan,
}
