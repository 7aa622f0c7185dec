namespace RoadmapSite.Roadmap.Plan.Network;

/// <summary>Something that takes time. All numbers are whole days from the same first day.</summary>
/// <param name="Id">Unique in the network.</param>
/// <param name="Duration">0 or more; 0 is an event.</param>
public sealed record Activity(string Id, int Duration)
{
    /// <summary>The earliest start, whatever the links allow.</summary>
    public int? NotBefore { get; init; }

    /// <summary>The latest finish. One that cannot be kept makes floats negative, which is the signal.</summary>
    public int? Deadline { get; init; }
}
