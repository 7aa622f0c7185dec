namespace RoadmapSite.Roadmap.Progress;

/// <summary>How a measure stands against its path.</summary>
public enum KpiRag
{
    Green,
    Amber,
    Red,

    /// <summary>Not measured lately, or nothing to hold it against.</summary>
    Grey,
}
