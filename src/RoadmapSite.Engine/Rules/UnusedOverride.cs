using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Engine.Rules;

/// <summary>A file of a theme that lies over no other, and that nothing uses; a pattern of paths in the settings that is the path of no file.</summary>
internal sealed class UnusedOverride() : Rule("RM608", Severity.Warning)
{
    private const string Template = ".liquid";

    public static UnusedOverride Rule { get; } = new();

    public IEnumerable<Diagnostic> Check(ThemeFiles theme, IReadOnlyList<ItemType> types, IReadOnlyList<Page> pages)
    {
        // Without the theme that lies beneath all others, nobody knows what a file could replace.
        if (theme.Layers.All(layer => layer.IsBuiltIn) || !theme.Layers.Any(layer => layer.IsBuiltIn))
        {
            return [];
        }

        var used = UsedIn(theme, types, pages);
        return theme.Layers.SelectMany((layer, index) =>
        {
            var beneath = theme.Layers.Skip(index + 1).SelectMany(other => other.Files.Keys).ToHashSet(StringComparer.Ordinal);
            return layer.IsBuiltIn ? [] : layer.Files.Keys.Order(StringComparer.Ordinal).Where(path => !beneath.Contains(path) && !used(path)).Select(path => Found(layer, path, beneath));
        });
    }

    /// <summary>Patterns under <c>rules</c> that change nothing.</summary>
    public IEnumerable<Diagnostic> Check(Configuration configuration, IReadOnlyList<string> paths)
    {
        var folders = paths.Select(RelativePath.Folder).Where(folder => folder.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        foreach (var entry in configuration.Rules.SelectMany(rule => rule.Value.ByPath))
        {
            var glob = new Glob(entry.Key);
            if (!glob.MatchesAny(paths))
            {
                yield return Report(
                    entry.At,
                    $"“{Grammar.Short(entry.Key)}” is the path of no file, so this changes nothing.",
                    Nearest.To(glob.Folder, folders) is { } near ? $"did you mean the folder “{near}”?" : "paths begin at the content folder; “*” stands for a part of a name, “**” for folders and all that is in them");
            }
        }
    }

    /// <summary>What the engine takes from a theme beside the files of the built-in one.</summary>
    private static Func<string, bool> UsedIn(ThemeFiles theme, IReadOnlyList<ItemType> types, IReadOnlyList<Page> pages)
    {
        var named = types.Select(type => $"items/{type.Name}{Template}")
            .Concat(pages.Select(page => Path.ChangeExtension(page.Route, null)).SelectMany(page => (string[])[$"pages/{page}{Template}", $"digests/{page}{Template}"]))
            .ToHashSet(StringComparer.Ordinal);

        // A part counts when a page can reach it, not when another part that nothing reaches names it.
        var reached = theme.Paths
            .Where(path => path.EndsWith(Template, StringComparison.Ordinal) && !path.StartsWith(ThemeFiles.PartsFolder, StringComparison.Ordinal))
            .SelectMany(path => TemplateFiles.Reached(theme, path))
            .Where(path => path.StartsWith(ThemeFiles.PartsFolder, StringComparison.Ordinal))
            .ToHashSet(StringComparer.Ordinal);
        return path => path.Split('/') switch
        {
            [var name] => IsAboutTheTheme(name),
            ["css", ..] => path.EndsWith(".css", StringComparison.Ordinal),
            ["js", ..] => path.EndsWith(".js", StringComparison.Ordinal),
            ["assets", ..] => true,
            ["strings", var name] => name.EndsWith(".yml", StringComparison.Ordinal),
            ["parts", var part, "part.liquid" or "part.css" or "part.js" or "sample.yml"] => reached.Contains($"{ThemeFiles.PartsFolder}{part}{ThemeFiles.PartFile}"),
            _ => named.Contains(path) || path.Split('/').Any(name => name.StartsWith('.')),
        };
    }

    /// <summary>What people and systems put beside the files of a theme.</summary>
    private static bool IsAboutTheTheme(string name) =>
        name.StartsWith('.') || name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || name.StartsWith("LICENSE", StringComparison.OrdinalIgnoreCase);

    private Diagnostic Found(ThemeLayer layer, string path, IEnumerable<string> beneath)
    {
        var file = new SourceFile($"{layer.Place}/{path}", "");
        return Report(
            file.Whole,
            $"“{path}” replaces no file of the theme beneath it, and nothing uses it.",
            Near(path, beneath) is { } near ? $"did you mean “{near}”?" : "a template replaces the one of the same path; `roadmap build --gallery` shows which parts there are");
    }

    /// <summary>The file with the nearest name, wherever it stands; of a part, the part's.</summary>
    private static string? Near(string path, IEnumerable<string> beneath)
    {
        var byName = beneath.Where(other => Path.GetExtension(other) == Path.GetExtension(path)).Order(StringComparer.Ordinal).ToLookup(NameOf, StringComparer.Ordinal);
        return Nearest.To(NameOf(path), byName.Select(group => group.Key)) is not { } name ? null
            : byName[name].FirstOrDefault(other => RelativePath.Folder(other) == RelativePath.Folder(path)) ?? byName[name].First();
    }

    private static string NameOf(string path) => path.Split('/') switch
    {
        ["parts", var part, _] => part,
        var names => Path.GetFileNameWithoutExtension(names[^1]),
    };
}
