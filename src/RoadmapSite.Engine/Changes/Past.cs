using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Changes;

/// <summary>An earlier state of the same content, to compare with.</summary>
/// <param name="Site">As it was, on the day its own figures were about.</param>
/// <param name="Day">The day it was written down.</param>
/// <param name="Name">What a reader knows it by: a tag, a baseline's name, the short name of a commit.</param>
public sealed record Past(Site Site, DateOnly Day, string Name)
{
    /// <summary>The review it was the state at, where that is why it was chosen.</summary>
    public Item? Review { get; init; }
}
