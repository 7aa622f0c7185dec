using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Output.Calendars;

/// <summary>Something of an item that has its day in a calendar.</summary>
/// <param name="When">As precise as it is known; its last day stands in the calendar.</param>
/// <param name="Kind">As people say it: <c>Milestone</c>, <c>Support ends</c>.</param>
/// <param name="Key">Unique within the item, and the same in every build: <c>milestone-design</c>.</param>
public sealed record Occasion(PartialDate When, string Kind, string Key, Item Item)
{
    /// <summary>Days ahead that count as due.</summary>
    public const int DueDays = 30;

    /// <summary>What happens.</summary>
    public string Title { get; init; } = Item.Title;

    /// <summary>The role in whose calendar it stands.</summary>
    public Item? Owner { get; init; } = Item.Owner;

    /// <summary>What else to know, in a sentence.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it has happened: met, held, taken.</summary>
    public bool IsDone { get; init; }

    /// <summary>Whether it should have happened before, although the day expected now is still to come.</summary>
    public bool IsLate { get; init; }

    /// <summary>Whether it comes whatever anybody does, as the end of support does, so that nobody can be late with it.</summary>
    public bool ComesByItself { get; init; }

    public OccasionState StateOn(DateOnly day) =>
        IsDone ? OccasionState.Done
        : ComesByItself && When.End < day ? OccasionState.Past
        : !ComesByItself && (IsLate || When.End < day) ? OccasionState.Late
        : When.End.DayNumber - day.DayNumber <= DueDays ? OccasionState.Due
        : OccasionState.Planned;
}
