using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Stages;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Engine;

/// <summary>What was read of a content folder, kept by whoever reads it again and again while one file after another changes.</summary>
/// <remarks>
/// Items are bound to the knowledge base they were read for last: once another is made with these, the earlier one is no longer whole.
/// Not for several threads at once.
/// </remarks>
public sealed class ReadFiles
{
    private Dictionary<string, Kept> files = new(StringComparer.Ordinal);
    private UInt128 conditions;
    private UInt128 assets;
    private UInt128 others;
    private HashSet<Item> same = [];
    private List<Item>? reworded;
    private LoadedContent? last;
    private ThemeFiles? theme;
    private UInt128 themeNumber;

    /// <summary>Whether what was read last became a site; else its items have no prose yet.</summary>
    private bool isWhole;

    /// <summary>Items that are the very same objects as the last time, with the prose that was read then.</summary>
    internal bool IsSame(Item item) => same.Contains(item);

    /// <summary>What was made of the files the last time, when all that has changed since is the prose of some items; null otherwise.</summary>
    /// <param name="asOf">The day the figures are to be about; null for that of the configuration.</param>
    /// <param name="changed">The items whose prose was read again.</param>
    internal LoadedContent? Again(Func<Configuration, DateOnly> asOf, out IReadOnlyList<Item> changed)
    {
        changed = reworded ?? [];
        return reworded is not null && last is not null && last.Knowledge.AsOf == asOf(last.Knowledge.Configuration) ? last : null;
    }

    /// <summary>Takes what was made of the files, once nothing can go wrong with it.</summary>
    internal void Done(LoadedContent made) => (last, isWhole) = (made, true);

    /// <param name="folder">All that is to be read.</param>
    /// <param name="settings">What else decides how items are read.</param>
    /// <param name="read">Reads one file.</param>
    internal List<(List<Item> Items, List<Diagnostic> Findings)> Read(ContentFolder folder, string settings, Func<ContentFile, (List<Item> Items, List<Diagnostic> Findings)> read)
    {
        var wasWhole = isWhole;
        isWhole = false;
        var now = new ContentHash().Add(settings);
        var before = StampsOf(now, [.. folder.Configuration is { } configuration ? [configuration] : Array.Empty<ContentFile>(), .. folder.Defaults]) && now.Value == conditions ? files : [];
        conditions = now.Value;
        var beside = new ContentHash();
        var mayBeReworded = StampsOf(beside, [.. folder.Assets, .. folder.Csv.Values]) && beside.Value == others && before.Count == folder.Documents.Count;
        others = beside.Value;
        var results = SideBySide.Map(folder.Documents, file =>
        {
            var stamps = (file.Stamp, folder.Csv.TryGetValue(Path.ChangeExtension(file.Path, ".csv"), out var csv) ? csv.Stamp ?? default : new FileStamp(-1, -1));
            if (before.TryGetValue(file.Path, out var known) && file.Stamp is not null && known.Stamps == stamps)
            {
                return (Path: file.Path, Kept: known, Change: Change.None);
            }

            var result = read(file);
            return known is not null && known.Stamps.Csv == stamps.Item2 && Reword(known.Result, result)
                ? (Path: file.Path, Kept: known with { Stamps = stamps }, Change: Change.Prose)
                : (Path: file.Path, Kept: new Kept(stamps, result), Change: Change.Any);
        });
        files = results.ToDictionary(result => result.Path, result => result.Kept, StringComparer.Ordinal);
        same = wasWhole ? [.. results.Where(result => result.Change == Change.None).SelectMany(result => result.Kept.Result.Items)] : [];
        reworded = wasWhole && mayBeReworded && Array.TrueForAll(results, result => result.Change != Change.Any)
            ? [.. results.Where(result => result.Change == Change.Prose).SelectMany(result => result.Kept.Result.Items)]
            : null;
        return [.. results.Select(result => result.Kept.Result)];
    }

    /// <summary>Takes note of the files that prose may show and link to; when one of them is other than the last time, no prose is as it was.</summary>
    internal void SeeAssets(IReadOnlyList<ContentFile> all)
    {
        var now = new ContentHash();
        if (!StampsOf(now, all) || now.Value != assets)
        {
            same = [];
        }

        assets = now.Value;
    }

    /// <summary>The theme as it was read the last time, with what was made of it, while none of its files is another.</summary>
    internal ThemeFiles Theme(IReadOnlyList<ThemeLayer> layers)
    {
        // What this program brings along does not change; of the rest every byte is compared, and is what is used.
        var now = new ContentHash();
        var read = layers.Select(layer => layer.IsBuiltIn ? layer : Read(layer, now)).ToList();
        if (theme is null || now.Value != themeNumber || !theme.Layers.Where(layer => layer.IsBuiltIn).Select(layer => layer.Files).SequenceEqual(read.Where(layer => layer.IsBuiltIn).Select(layer => layer.Files)))
        {
            (theme, themeNumber) = (new(read), now.Value);
        }

        return theme;
    }

    private static ThemeLayer Read(ThemeLayer layer, ContentHash into)
    {
        into.Add(layer.Name).Add(layer.Place).Add(layer.Files.Count);
        var files = new Dictionary<string, Func<byte[]>>(StringComparer.Ordinal);
        foreach (var (path, file) in layer.Files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            var bytes = file();
            into.Add(path).Add(ContentHash.Of(bytes));
            files[path] = () => bytes;
        }

        return layer with { Files = files };
    }

    /// <summary>Forgets everything.</summary>
    internal void Clear() => (files, same, conditions, reworded, last) = ([], [], 0, null, null);

    /// <summary>When only the prose below the front matter of an item is another, gives it to the item that was read before, so that whatever was found out about that item holds on.</summary>
    private static bool Reword((List<Item> Items, List<Diagnostic> Findings) known, (List<Item> Items, List<Diagnostic> Findings) now)
    {
        if ((known, now) is not (([var item], []), ([var other], [])) || item.Document.FrontMatter is null || item is PageItem { HasTitle: false })
        {
            return false;
        }

        var (was, later, start) = (item.Document.File.Text, other.Document.File.Text, item.Document.BodyStart);
        if (other.Document.BodyStart != start || was[start - 1] != '\n' || !was.AsSpan(0, start).SequenceEqual(later.AsSpan(0, start)))
        {
            return false;
        }

        item.Document.File.Continue(later);
        item.FirstHeading = null;
        return true;
    }

    private static bool StampsOf(ContentHash into, IReadOnlyList<ContentFile> all)
    {
        foreach (var file in all)
        {
            if (file.Stamp is not { } stamp)
            {
                return false;
            }

            into.Add(file.Path).Add(stamp.Length).Add(stamp.Modified);
        }

        return true;
    }

    private enum Change
    {
        None,
        Prose,
        Any,
    }

    private sealed record Kept((FileStamp? Own, FileStamp Csv) Stamps, (List<Item> Items, List<Diagnostic> Findings) Result);
}
