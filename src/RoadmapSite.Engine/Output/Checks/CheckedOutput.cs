using RoadmapSite.Engine.Output.Incremental;
using RoadmapSite.Engine.Rules;

namespace RoadmapSite.Engine.Output.Checks;

/// <summary>Checks each page on its way to a folder, those too that stay there from the last build.</summary>
public sealed class CheckedOutput(SiteFolder folder, SiteCheck check) : IOutput
{
    public void Add(string path, ReadOnlyMemory<byte> content, KnownPage? page = null)
    {
        if (path.EndsWith(".html", StringComparison.Ordinal))
        {
            check.Add(path, content.Span);
        }
        else
        {
            check.AddFile(path);
        }

        folder.Add(path, content, page is null ? null : page with { Scan = check.ScanOf(path) });
    }

    public void Add(string path, Action<Stream> write)
    {
        check.AddFile(path);
        folder.Add(path, write);
    }

    public bool Keep(string path, UInt128 model, out KnownPage? page)
    {
        if (!folder.Keep(path, model, out page))
        {
            return false;
        }

        if (page!.Scan is { } scan)
        {
            check.Add(path, scan);
        }
        else
        {
            check.Add(path, folder.Read(path));
        }

        return true;
    }

    public bool Has(string path) => folder.Has(path);

    /// <param name="site">What was written. Where its prose names a heading that is not there, that is a finding at its place, and is not said again.</param>
    /// <returns>One line a fault, by page.</returns>
    public IReadOnlyList<string> Faults(Site site)
    {
        var told = site.Knowledge.Items.Where(item => item.Body.Links.Any(BrokenAnchor.IsFoundIn)).Select(item => $"{item.Url}: {PageFaults.NoAnchorStart}").ToList();
        return [.. check.Faults(path => folder.Read(path)).Where(fault => !told.Exists(start => fault.StartsWith(start, StringComparison.Ordinal)))];
    }
}
