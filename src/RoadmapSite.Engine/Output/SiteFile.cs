namespace RoadmapSite.Engine.Output;

/// <summary>A file, or a family of files, that stands beside the pages: a feed, an index, a table to download.</summary>
public abstract class SiteFile
{
    /// <summary>Paths from the site's root, with <c>/</c>, and what to write there. The same site gives the same bytes.</summary>
    public abstract IEnumerable<(string Path, byte[] Content)> Build(RenderedSite site);
}
