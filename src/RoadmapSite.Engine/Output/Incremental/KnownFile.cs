namespace RoadmapSite.Engine.Output.Incremental;

/// <summary>A file as the last build left it.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="Modified">In ticks of UTC.</param>
public sealed record KnownFile(long Length, long Modified)
{
    /// <summary>Null for what is no page of an item, and is made on every build that finds something changed.</summary>
    public KnownPage? Page { get; init; }
}
