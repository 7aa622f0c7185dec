namespace RoadmapSite.Roadmap.Plan;

/// <summary>What two dates, as precise as they are known, say of a link between them.</summary>
public enum LinkVerdict
{
    Kept,

    /// <summary>Broken unless the awaited date comes early in its period: 2027-Q2 waits for 2027-05.</summary>
    Doubtful,

    /// <summary>Broken whatever the dates turn out to be.</summary>
    Broken,
}
