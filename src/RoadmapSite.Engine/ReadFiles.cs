using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

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
    private HashSet<Item> same = [];

    /// <summary>Items that are the very same objects as the last time, with the prose that was read then.</summary>
    internal bool IsSame(Item item) => same.Contains(item);

    /// <param name="folder">All that is to be read.</param>
    /// <param name="settings">What else decides how items are read.</param>
    /// <param name="read">Reads one file.</param>
    internal List<(List<Item> Items, List<Diagnostic> Findings)> Read(ContentFolder folder, string settings, Func<ContentFile, (List<Item> Items, List<Diagnostic> Findings)> read)
    {
        var now = new ContentHash().Add(settings);
        var before = StampsOf(now, [.. folder.Configuration is { } configuration ? [configuration] : Array.Empty<ContentFile>(), .. folder.Defaults]) && now.Value == conditions ? files : [];
        conditions = now.Value;
        var results = folder.Documents.AsParallel().AsOrdered().Select(file =>
        {
            var stamps = (file.Stamp, folder.Csv.TryGetValue(Path.ChangeExtension(file.Path, ".csv"), out var csv) ? csv.Stamp ?? default : new FileStamp(-1, -1));
            return before.TryGetValue(file.Path, out var known) && file.Stamp is not null && known.Stamps == stamps
                ? (file.Path, Kept: known, IsSame: true)
                : (file.Path, Kept: new Kept(stamps, read(file)), IsSame: false);
        }).ToList();
        files = results.ToDictionary(result => result.Path, result => result.Kept, StringComparer.Ordinal);
        same = [.. results.Where(result => result.IsSame).SelectMany(result => result.Kept.Result.Items)];
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

    /// <summary>Forgets everything.</summary>
    internal void Clear() => (files, same, conditions) = ([], [], 0);

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

    private sealed record Kept((FileStamp? Own, FileStamp Csv) Stamps, (List<Item> Items, List<Diagnostic> Findings) Result);
}
