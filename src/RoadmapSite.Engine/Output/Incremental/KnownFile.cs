using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Output.Incremental;

/// <summary>A file as the last build left it.</summary>
public sealed record KnownFile(FileStamp Stamp)
{
    /// <summary>Null for what is no page of an item, and is made on every build that finds something changed.</summary>
    public KnownPage? Page { get; init; }
}
