namespace RoadmapSite.Roadmap.Technology;

/// <summary>How near the end of a vendor's support is.</summary>
public enum SupportBand
{
    /// <summary>No end is known.</summary>
    None,
    Green,
    Amber,

    /// <summary>Near, or past.</summary>
    Red,
}
