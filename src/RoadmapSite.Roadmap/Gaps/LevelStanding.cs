namespace RoadmapSite.Roadmap.Gaps;

/// <summary>What is to be said of one level of one capability.</summary>
public enum LevelStanding
{
    /// <summary>Below the level it stands at.</summary>
    Below,

    /// <summary>The level it stands at.</summary>
    Now,

    /// <summary>Reached by completed work since it was assessed.</summary>
    Reached,

    /// <summary>Reached by approved work.</summary>
    Planned,

    /// <summary>Reached only if proposed or paused work were done.</summary>
    Unapproved,

    /// <summary>Wanted, and no work reaches it.</summary>
    Open,

    /// <summary>Above the target.</summary>
    Beyond,
}
