using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace RoadmapSite.Engine.Output.Checks;

/// <summary>Says what readers of the written site would stumble over, quickly enough for every build; <see cref="SiteVerifier"/> says the same after a browser's parsing.</summary>
/// <remarks>
/// Pages come one by one, from any thread, and are not held. Only where something leads nowhere are the pages that name it asked for again.
/// It may live on from build to build: a page that comes again takes the place of what it was.
/// </remarks>
/// <param name="basePath">What stands before an address that begins at the server's root: <c>/strategy/</c>.</param>
public sealed class SiteCheck(string basePath = "/")
{
    private readonly Lock door = new();
    private readonly ConcurrentBag<PageReader> readers = [];
    private readonly TargetTable table = new();
    private readonly Dictionary<string, Known> pages = new(StringComparer.Ordinal);
    private readonly HashSet<ulong> files = [];

    public void Add(string path, ReadOnlySpan<byte> html)
    {
        if (!readers.TryTake(out var reader))
        {
            reader = new(basePath);
        }

        reader.Read(path, html);
        ulong[] ids = [.. reader.Ids];
        lock (door)
        {
            Add(path, reader.Targets, ids, reader.Faults);
        }

        readers.Add(reader);
    }

    /// <summary>A page that is as it was when <see cref="ScanOf"/> gave this.</summary>
    public void Add(string path, PageScan known)
    {
        ulong[] ids = [.. known.Ids];
        lock (door)
        {
            Add(path, known.Targets.AsSpan(), ids, known.Faults);
        }
    }

    /// <summary>A file that is no page.</summary>
    public void AddFile(string path)
    {
        lock (door)
        {
            files.Add(Hash64.Of(path));
        }
    }

    /// <summary>A page or a file that the site has no longer.</summary>
    public void Remove(string path)
    {
        lock (door)
        {
            pages.Remove(path);
            files.Remove(Hash64.Of(path));
        }
    }

    /// <summary>What to keep of a page that was added.</summary>
    public PageScan ScanOf(string path)
    {
        lock (door)
        {
            var page = pages[path];
            return new(table.Unpack(page.Targets), [.. page.Ids], page.Faults);
        }
    }

    /// <summary>Pages that name what is not there, in order: their bytes are needed to say what.</summary>
    public IReadOnlyList<string> Suspects()
    {
        lock (door)
        {
            var isNamed = new bool[table.Count];
            foreach (var page in pages.Values)
            {
                foreach (var (first, length) in TargetTable.Runs(page.Targets))
                {
                    isNamed.AsSpan(first, length).Fill(true);
                }
            }

            var missing = new Dictionary<ulong, int>();
            for (var number = 0; number < isNamed.Length; number++)
            {
                if (isNamed[number] && !files.Contains(table[number]))
                {
                    missing.Add(table[number], number);
                }
            }

            foreach (var (path, page) in pages)
            {
                if (missing.Count == 0)
                {
                    return [];
                }

                var hash = Hash64.Of(path);
                foreach (var id in page.Ids)
                {
                    missing.Remove(Hash64.Of(hash, id));
                }
            }

            var leadsNowhere = new bool[table.Count];
            foreach (var number in missing.Values)
            {
                leadsNowhere[number] = true;
            }

            return [.. pages.Where(page => Names(page.Value, leadsNowhere)).Select(page => page.Key).Order(StringComparer.Ordinal)];
        }
    }

    /// <returns>One line a fault, in order, in the words of <see cref="SiteVerifier"/>.</returns>
    /// <param name="read">A page's bytes. It is asked for <see cref="Suspects"/> alone.</param>
    public IReadOnlyList<string> Faults(Func<string, ReadOnlyMemory<byte>> read)
    {
        var faults = new ConcurrentBag<string>();
        Parallel.ForEach(Suspects(), path =>
        {
            var page = new PageFaults();
            PageScanner.Scan(read(path).Span, ref page);
            foreach (var fault in page.Addresses.Select(address => FaultOf(path, SiteAddress.WithoutBase(address, basePath))).OfType<string>())
            {
                faults.Add($"{path}: {fault}");
            }
        });
        lock (door)
        {
            return [.. faults.Concat(pages.SelectMany(page => page.Value.Faults.Select(fault => $"{page.Key}: {fault}"))).Order(StringComparer.Ordinal)];
        }
    }

    private static bool Names(Known page, bool[] leadsNowhere)
    {
        foreach (var (first, length) in TargetTable.Runs(page.Targets))
        {
            if (leadsNowhere.AsSpan(first, length).Contains(true))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(string path, ReadOnlySpan<ulong> targets, ulong[] ids, ImmutableArray<string> faults)
    {
        pages[path] = new(table.Pack(targets), ids, faults);
        files.Add(Hash64.Of(path));
    }

    /// <summary>No page is added meanwhile.</summary>
    private string? FaultOf(string page, string address) =>
        SiteAddress.Resolve(page, address) is not { } target ? null
        : !files.Contains(Hash64.Of(target.Path)) ? PageFaults.NoFile(address)
        : target.Anchor.Length > 0 && !(pages.TryGetValue(target.Path, out var known) && known.Ids.Contains(Hash64.Of(target.Anchor))) ? PageFaults.NoAnchor(address)
        : null;

    private readonly record struct Known(byte[] Targets, ulong[] Ids, ImmutableArray<string> Faults);
}
