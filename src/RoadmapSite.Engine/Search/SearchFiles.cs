using RoadmapSite.Engine.Output;

namespace RoadmapSite.Engine.Search;

/// <summary>The index that the site's script searches, in files small enough to be read as a reader types.</summary>
internal sealed class SearchFiles : SiteFile
{
    public override IEnumerable<(string Path, byte[] Content)> Build(RenderedSite site) => SearchIndex.Of(SearchDocuments.Of(site));
}
