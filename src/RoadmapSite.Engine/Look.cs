using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Engine;

/// <summary>What a site looks like: its sign, its theme, the words of its interface.</summary>
internal sealed record Look(Logo? Logo, ThemeFiles Theme, Strings Strings)
{
    /// <param name="found">Gets what is wrong with them.</param>
    public static Look Of(ContentTree tree, ContentFolder files, Catalog catalog, KnowledgeBase knowledge, IReadOnlyList<ContentFile> assets, SiteOptions options, List<Diagnostic> found)
    {
        var configuration = knowledge.Configuration;
        var logo = Logo.Of(configuration, assets, found);
        var layers = LayersOf(tree, files, options.Theme(configuration));
        var theme = options.Kept?.Theme(layers) ?? new(layers);
        found.AddRange(UnusedOverride.Rule.Check(configuration, [.. tree.Files.Select(file => file.Path)]));
        found.AddRange(UnusedOverride.Rule.Check(theme, knowledge.Types, catalog.Pages));
        found.AddRange(ExternalAsset.Rule.Check(theme));
        var strings = Strings.Of(theme, configuration.Language);
        found.AddRange(MissingTranslation.Rule.Found(configuration, strings));
        return new(logo, theme, strings);
    }

    /// <summary>The content's own theme over those that are named.</summary>
    private static IReadOnlyList<ThemeLayer> LayersOf(ContentTree tree, ContentFolder files, IReadOnlyList<ThemeLayer> beneath)
    {
        var folder = ContentFolder.ThemeFolder.TrimEnd('/');
        return files.Theme.Count == 0
            ? beneath
            : [new($"{tree.Name}/{folder}", folder, files.Theme.ToDictionary(file => file.Path[ContentFolder.ThemeFolder.Length..], file => file.Read, StringComparer.Ordinal)), .. beneath];
    }
}
