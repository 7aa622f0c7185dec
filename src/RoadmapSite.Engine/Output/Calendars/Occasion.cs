using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Output.Calendars;

/// <summary>Something of an item that has its day in a calendar.</summary>
/// <param name="When">As precise as it is known; its last day stands in the calendar.</param>
/// <param name="Kind">As people say it: <c>Milestone</c>, <c>Support ends</c>.</param>
/// <param name="Key">Unique within the item, and the same in every build: <c>milestone-design</c>.</param>
public sealed record Occasion(PartialDate When, string Kind, string Key, Item Item)
{
    /// <summary>What happens.</summary>
    public string Title { get; init; } = Item.Title;

    /// <summary>The role in whose calendar it stands.</summary>
    public Item? Owner { get; init; } = Item.Owner;

    /// <summary>What else to know, in a sentence.</summary>
    public string? Note { get; init; }
}
