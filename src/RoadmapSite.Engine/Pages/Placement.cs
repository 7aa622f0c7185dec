namespace RoadmapSite.Engine.Pages;

/// <summary>Where a page stands in the navigation.</summary>
public enum Placement
{
    /// <summary>In the main navigation, in the order of the subjects.</summary>
    Main,

    /// <summary>Among the ways to look things up.</summary>
    LookUp,

    None,
}
