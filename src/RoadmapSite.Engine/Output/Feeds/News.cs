using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Output.Feeds;

/// <summary>Something that happened on a day.</summary>
/// <param name="Title">In a sentence's length: <c>Milestone met: Contract signed</c>.</param>
/// <param name="Key">Unique within the item, and the same in every build: <c>milestone-contract</c>.</param>
public sealed record News(DateOnly Day, string Title, string Key, Item Item)
{
    /// <summary>What there is to know of it.</summary>
    public string? Summary { get; init; }
}
