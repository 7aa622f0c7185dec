namespace RoadmapSite.Engine.Output.Calendars;

/// <summary>Where an occasion stands on a day.</summary>
public enum OccasionState
{
    /// <summary>Its day is over, or it was agreed for a day that is over, and it has not happened.</summary>
    Late,

    /// <summary>To come within the next weeks.</summary>
    Due,

    Planned,

    /// <summary>It came by itself.</summary>
    Past,

    Done,
}
