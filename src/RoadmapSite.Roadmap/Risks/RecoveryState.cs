namespace RoadmapSite.Roadmap.Risks;

/// <summary>What the last recovery test of a service showed.</summary>
public enum RecoveryState
{
    /// <summary>Never tested, or tested without a figure.</summary>
    Untested,

    /// <summary>The last test is more than 366 days old.</summary>
    Stale,

    /// <summary>It took longer, or lost more, than is allowed.</summary>
    Fails,

    Meets,
}
