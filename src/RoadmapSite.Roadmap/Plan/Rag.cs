namespace RoadmapSite.Roadmap.Plan;

/// <summary>How something stands, in the order of how much it should worry.</summary>
public enum Rag
{
    /// <summary>Nothing to be on plan with: not approved, on hold, cancelled, or not enough known.</summary>
    Grey,

    /// <summary>Completed.</summary>
    Blue,

    Green,

    Amber,

    Red,
}
