using System.Runtime.CompilerServices;
using System.Text;
using RoadmapSite.Engine;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Output;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Roadmap.Tests;

/// <summary>A whole site in a few strings, loaded as of a fixed day.</summary>
internal static class TestSite
{
    private static readonly IReadOnlyDictionary<string, Func<byte[]>> BuiltIn = ThemeLayer.FilesOf(Path.Combine(Root(), "themes", "default"));

    public static DateOnly Today { get; } = new(2026, 11, 30);

    /// <summary>As of a fixed day, with the theme that comes along.</summary>
    public static SiteOptions Options { get; } = new(Today) { Theme = _ => [ThemeLayer.BuiltIn(BuiltIn)] };

    public static Site Load(params (string Path, string Text)[] files) =>
        Load(files.Select(file => KeyValuePair.Create(file.Path, file.Text)));

    public static Site Load(IEnumerable<KeyValuePair<string, string>> files) =>
        Load(ContentTree.OfText("content", files));

    public static Site Load(ContentTree tree) => Site.Load(tree, RoadmapCatalog.Create(), Options);

    /// <summary>The sample organisation.</summary>
    public static Site Sample() => Load(SampleFiles());

    /// <summary>Its files.</summary>
    public static ContentTree SampleFiles() => ContentTree.OfFolder(Path.Combine(Root(), "content"));

    /// <summary>Every page as HTML, by route, with the theme that comes along; throws where a template and its model do not fit.</summary>
    public static Dictionary<string, string> Write(Site site) =>
        Render(site).Files
            .Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(file => file.Key, file => Encoding.UTF8.GetString(file.Value));

    /// <summary>All files, with the theme that comes along.</summary>
    public static OutputPlan Render(Site site) => new SiteRenderer(site).Render();

    /// <summary>The repository's folder.</summary>
    public static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(here, "..", "..", ".."));
}
