namespace RoadmapSite.Engine.Items;

/// <summary>What became of a text that was read as a date.</summary>
public enum DateReading
{
    Read,

    /// <summary>Shaped like a date, but no calendar has it: 2027-02-30, 2027-Q5, 2027-W53.</summary>
    Impossible,

    NotADate,
}
