using RoadmapSite.Engine.Output.Checks;

namespace RoadmapSite.Engine.Output.Incremental;

/// <summary>A page of the last build: what it was made from, and what has to be known of it when it is not made again.</summary>
/// <param name="Model">Of all that its template could show.</param>
/// <param name="Assets">Names of the theme's files that it asked for.</param>
public sealed record KnownPage(UInt128 Model, PageGist Gist, IReadOnlyList<string> Assets)
{
    /// <summary>What the check of the site has to know of it; null where nothing was checked.</summary>
    public PageScan? Scan { get; init; }
}
