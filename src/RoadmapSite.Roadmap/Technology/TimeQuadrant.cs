namespace RoadmapSite.Roadmap.Technology;

/// <summary>Gartner's four answers to technical and functional fit.</summary>
public enum TimeQuadrant
{
    /// <summary>Well built, does little.</summary>
    Tolerate,

    /// <summary>Well built and does its job.</summary>
    Invest,

    /// <summary>Does its job, badly built.</summary>
    Migrate,

    /// <summary>Neither.</summary>
    Eliminate,
}
