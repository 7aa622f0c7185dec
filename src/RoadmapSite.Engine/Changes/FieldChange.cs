namespace RoadmapSite.Engine.Changes;

/// <summary>One value that is another than before, in words and dates as pages write them.</summary>
/// <param name="Label">The way to it: <c>Milestones, Design signed off, forecast</c>.</param>
/// <param name="From">Null where nothing was written.</param>
/// <param name="To">Null where nothing is written now.</param>
public sealed record FieldChange(string Label, ChangeKind Kind, string? From, string? To)
{
    /// <summary>By how much, where that can be said: <c>91 days later</c>.</summary>
    public string? Difference { get; init; }

    /// <summary>Days by which a date moved; negative when it moved forward.</summary>
    public int? Days { get; init; }
}
