using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Output;
using RoadmapSite.Engine.Output.Downloads;

namespace RoadmapSite.Engine.Views;

/// <summary>The table of every view as CSV, beside its page.</summary>
internal sealed class ViewFiles : SiteFile
{
    public override IEnumerable<(string Path, ReadOnlyMemory<byte> Content)> Build(RenderedSite site) => Tables(site.Site.Knowledge)
        .DistinctBy(result => result.CsvPath)
        .Select(result => (result.CsvPath, (ReadOnlyMemory<byte>)TableCsv.Write(result.Result!.Table!)));

    public override bool Makes(string path, KnowledgeBase knowledge) => path.EndsWith(".csv", StringComparison.Ordinal) && Tables(knowledge).Any(result => result.CsvPath == path);

    private static IEnumerable<EmbeddedResult> Tables(KnowledgeBase knowledge) => knowledge.Get<ViewAnalysis>().All.Where(result => result.Result?.Table is { Rows.Count: > 0 });
}
