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
    public static DateOnly Today { get; } = new(2026, 11, 30);

    public static Site Load(params (string Path, string Text)[] files) =>
        Load(files.Select(file => KeyValuePair.Create(file.Path, file.Text)));

    public static Site Load(IEnumerable<KeyValuePair<string, string>> files) =>
        Load(ContentTree.OfText("content", files));

    public static Site Load(ContentTree tree, ThemeFiles? theme = null) => Site.Load(tree, RoadmapCatalog.Create(), new SiteOptions(Today) { Theme = theme is null ? null : _ => theme });

    /// <summary>The sample organisation.</summary>
    public static Site Sample() => Site.Load(ContentTree.OfFolder(Path.Combine(Root(), "content")), RoadmapCatalog.Create(), new SiteOptions(Today));

    /// <summary>Every page as HTML, by route, with the theme that comes along; throws where a template and its model do not fit.</summary>
    public static Dictionary<string, string> Write(Site site) =>
        Render(site).Files
            .Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(file => file.Key, file => Encoding.UTF8.GetString(file.Value));

    /// <summary>All files, with the theme that comes along.</summary>
    public static OutputPlan Render(Site site) => new SiteRenderer(site, new(ThemeFiles.OfFolder(ThemeFolder))).Render();

    /// <summary>The theme that comes along.</summary>
    public static string ThemeFolder { get; } = Path.Combine(Root(), "themes", "default");

    /// <summary>The repository's folder.</summary>
    public static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(here, "..", "..", ".."));
}
