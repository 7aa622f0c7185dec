namespace RoadmapSite.Roadmap.Plan.Health;

/// <summary>What the fourteen checks ask about one activity without parts of its own.</summary>
public sealed record HealthActivity(string Id)
{
    public bool IsFinished { get; init; }

    public bool HasPredecessor { get; init; }

    public bool HasSuccessor { get; init; }

    /// <summary>Whether a date is fixed that the links cannot move.</summary>
    public bool IsHardConstrained { get; init; }

    /// <summary>In the profile's days; null when it could not be scheduled.</summary>
    public int? TotalFloat { get; init; }

    /// <summary>In the profile's days.</summary>
    public int? Duration { get; init; }

    /// <summary>Whether a milestone lies between its first and its last day.</summary>
    public bool HasInnerMilestone { get; init; }

    /// <summary>Whether it is forecast for the past or has happened in the future.</summary>
    public bool HasInvalidDates { get; init; }

    /// <summary>Whether somebody answers for it and its effort or cost is known.</summary>
    public bool IsResourced { get; init; }

    /// <summary>The last day agreed; null without a baseline.</summary>
    public DateOnly? BaselineEnd { get; init; }

    /// <summary>The last day it had or is expected to have.</summary>
    public DateOnly? End { get; init; }
}
