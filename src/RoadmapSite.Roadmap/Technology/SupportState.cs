namespace RoadmapSite.Roadmap.Technology;

/// <summary>How a technology's use stands against its vendor's support, in the order of how much it should worry.</summary>
public enum SupportState
{
    /// <summary>Support is over, and nothing that is known switches it off.</summary>
    Uncovered,

    /// <summary>It is to run for days after support has ended.</summary>
    Outlives,

    /// <summary>Support ends soon, and nothing switches it off before.</summary>
    Ending,

    /// <summary>Support lasts for long, or for as long as it is to run.</summary>
    Supported,

    SwitchedOff,

    /// <summary>No end of support is written.</summary>
    Unknown,
}
