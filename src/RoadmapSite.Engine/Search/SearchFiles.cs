using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Output;

namespace RoadmapSite.Engine.Search;

/// <summary>The index that the site's script searches, in files small enough to be read as a reader types.</summary>
internal sealed class SearchFiles : SiteFile
{
    public override IEnumerable<(string Path, ReadOnlyMemory<byte> Content)> Build(RenderedSite site) => SearchIndex.Of(SearchDocuments.Of(site)).Select(file => (file.Path, (ReadOnlyMemory<byte>)file.Content));

    public override bool Makes(string path, KnowledgeBase knowledge) => path.StartsWith("search/", StringComparison.Ordinal) && path.EndsWith(".js", StringComparison.Ordinal);
}
