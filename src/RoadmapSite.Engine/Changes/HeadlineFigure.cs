namespace RoadmapSite.Engine.Changes;

/// <summary>A figure that tells how the whole stands, for the comparison with an earlier state.</summary>
/// <param name="Key">The same in every state: <c>headroom-2027</c>.</param>
/// <param name="Label">As people call it.</param>
/// <param name="Value">Null where it cannot be computed.</param>
/// <param name="Words">The value as pages write it.</param>
/// <param name="Route">The page that explains it.</param>
public sealed record HeadlineFigure(string Key, string Label, double? Value, string Words, string Route)
{
    /// <summary>Whether more of it is good; null where neither is.</summary>
    public bool? MoreIsBetter { get; init; }
}
