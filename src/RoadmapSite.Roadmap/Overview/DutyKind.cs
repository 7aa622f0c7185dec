namespace RoadmapSite.Roadmap.Overview;

/// <summary>What a role has to see to by a day.</summary>
public enum DutyKind
{
    /// <summary>An initiative starts.</summary>
    Start,

    /// <summary>A milestone is met.</summary>
    Milestone,

    /// <summary>An initiative ends.</summary>
    End,

    /// <summary>An objective comes true.</summary>
    Objective,

    /// <summary>An item is looked at again.</summary>
    Review,

    /// <summary>A capability is assessed again.</summary>
    Assessment,

    /// <summary>The acceptance of a risk ends.</summary>
    Acceptance,

    /// <summary>A missing skill is there.</summary>
    Skill,

    /// <summary>People join a team.</summary>
    Join,

    /// <summary>People leave a team.</summary>
    Leave,

    /// <summary>A strategy review is held.</summary>
    Meeting,

    /// <summary>Something that a review asked for is done.</summary>
    Action,

    /// <summary>A measure is measured.</summary>
    Measurement,
}
