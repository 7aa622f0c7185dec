namespace RoadmapSite.Roadmap.Gaps;

/// <summary>How far work closes a gap.</summary>
public enum Coverage
{
    /// <summary>There is no gap.</summary>
    Met,

    /// <summary>Approved work reaches the target.</summary>
    Full,

    /// <summary>Approved work lifts the level, but not as far as the target.</summary>
    Partial,

    /// <summary>Only proposed or paused work would lift it.</summary>
    Unapproved,

    /// <summary>No work lifts it.</summary>
    None,
}
