using System.Collections.Concurrent;
using RoadmapSite.Engine;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Output.Incremental;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite;

/// <summary>Everything that a site is made from, as one number: content, theme, settings, past, and this program.</summary>
/// <remarks>Files are reckoned while they are read, so that a build reads each of them once. One that changes meanwhile leaves no number.</remarks>
/// <param name="others">What else was asked for, in words.</param>
internal sealed class BuildInputs(ContentTree tree, SiteOptions options, string others)
{
    private readonly ConcurrentDictionary<string, UInt128> read = new(StringComparer.Ordinal);
    private (string Folder, UInt128 Number)? theme;
    private volatile bool isTorn;

    /// <summary>The same files, whose reading is noticed.</summary>
    public ContentTree Tree => ContentTree.Of(tree.Name, tree.Files.Select(file => new ContentFile(file.Path, () => Read(file))));

    /// <summary>The theme folder outside the content; empty without one.</summary>
    public string Theme => theme?.Folder ?? "";

    /// <summary>Takes a theme folder in, before anything in it is read.</summary>
    /// <param name="folder">Empty for none.</param>
    public void SetTheme(string folder) => theme = folder.Length == 0 ? null : (folder, OfTheme(folder));

    /// <summary>The number; null when a file cannot be read, or changed while it was.</summary>
    public UInt128? Number()
    {
        try
        {
            Parallel.ForEach(tree.Files, file => read.GetOrAdd(file.Path, _ => ContentHash.Of(file.Read())));
        }
        catch (AggregateException several) when (several.InnerExceptions.All(DiskFailure.Is))
        {
            return null;
        }

        var into = new ContentHash().Add(Program()).Add(others).Add(tree.Name);
        into.Add(options.AsOf?.DayNumber ?? 0).Add(options.Today.DayNumber).Add(options.Drafts ? 1 : 0);
        foreach (var setting in options.Settings)
        {
            into.Add(setting.Key).Add(setting.Value).Add(setting.Origin);
        }

        foreach (var file in tree.Files)
        {
            into.Add(file.Path).Add(read[file.Path]);
        }

        into.Add(Theme).Add(theme?.Number ?? 0);
        return isTorn || (theme is { } taken && OfTheme(taken.Folder) != taken.Number) ? null : into.Value;
    }

    /// <summary>What git knows that goes into a site: the commit and the names that stand for one.</summary>
    public static string Past(string folder) =>
        Git.Run(folder, "rev-parse", "--is-shallow-repository", "HEAD") + Git.Run(folder, "for-each-ref", "--format=%(objectname) %(refname)");

    private static UInt128 OfTheme(string folder)
    {
        var into = new ContentHash();
        if (Directory.Exists(folder))
        {
            foreach (var (path, bytes) in ThemeLayer.FilesOf(folder).OrderBy(file => file.Key, StringComparer.Ordinal))
            {
                into.Add(path).Add(ContentHash.Of(bytes()));
            }
        }

        return into.Value;
    }

    /// <summary>Which build of this program it is: the files it runs from, by size and time.</summary>
    public static string Program() => string.Join('\n', Directory.EnumerateFiles(AppContext.BaseDirectory)
        .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("roadmap", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)))
        .Order(StringComparer.Ordinal)
        .Select(path => new FileInfo(path))
        .Select(file => $"{file.Name} {file.Length} {file.LastWriteTimeUtc.Ticks}"));

    private byte[] Read(ContentFile file)
    {
        var bytes = file.Read();
        var number = ContentHash.Of(bytes);
        isTorn |= read.GetOrAdd(file.Path, number) != number;
        return bytes;
    }
}
