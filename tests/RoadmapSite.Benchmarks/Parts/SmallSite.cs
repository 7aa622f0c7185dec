using System.Runtime.CompilerServices;
using RoadmapSite.Benchmarks.Corpora;
using RoadmapSite.Engine;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Themes;
using RoadmapSite.Roadmap;

namespace RoadmapSite.Benchmarks.Parts;

/// <summary>A corpus of a thousand items in memory, and what the engine makes of it: parts are measured on what they meet in a build.</summary>
internal static class SmallSite
{
    public const int Count = 1000;

    private static readonly Lazy<ContentTree> Read = new(() => TreeOf(Count));
    private static readonly Lazy<Site> Loaded = new(() => Load(Read.Value));

    public static ContentTree Tree => Read.Value;

    public static Site Site => Loaded.Value;

    public static Site Load(ContentTree tree) => Site.Load(tree, RoadmapCatalog.Create(), new(Corpus.AsOf) { Theme = _ => [ThemeLayer.BuiltIn(ThemeLayer.FilesOf(ThemeFolder()))] });

    public static ContentTree TreeOf(int count) => ContentTree.OfText("content", ContentWriter.Files(Corpus.Create(count)).Select(file => KeyValuePair.Create(file.Path, file.Text)));

    /// <summary>The same items in a knowledge base that has computed nothing yet.</summary>
    public static KnowledgeBase Fresh(Site site) => new(site.Knowledge.Configuration, site.Knowledge.AsOf, site.Knowledge.Types, site.Knowledge.Items);

    private static string ThemeFolder([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(here, "..", "..", "..", "..", "themes", "default"));
}
