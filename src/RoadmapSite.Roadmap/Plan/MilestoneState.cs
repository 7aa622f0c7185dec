namespace RoadmapSite.Roadmap.Plan;

/// <summary>Where a milestone stands against the date agreed.</summary>
public enum MilestoneState
{
    /// <summary>It has an actual date.</summary>
    Met,

    /// <summary>Agreed for a day before as-of, and not met.</summary>
    Late,

    /// <summary>Agreed for one of the next 30 days.</summary>
    Due,

    Planned,
}
