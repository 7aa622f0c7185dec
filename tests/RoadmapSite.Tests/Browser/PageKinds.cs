namespace RoadmapSite.Tests.Browser;

/// <summary>Enough pages to have seen every template: all at the root, and of each folder the largest and the smallest.</summary>
/// <remarks>Not those that <see cref="OldAndWrongAddressTests"/> looks at: pages that lead on, and the one that only a server shows.</remarks>
internal static class PageKinds
{
    public static IReadOnlyList<string> Of(SampleSite site) => Of(site.Folder);

    public static IReadOnlyList<string> Of(string site) =>
    [
        .. Directory.EnumerateFiles(site, "*.html", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(site, path).Replace('\\', '/'))
            .Where(page => page != "404.html" && !File.ReadAllText(Path.Combine(site, page)).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal))
            .GroupBy(page => Path.GetDirectoryName(page) ?? "")
            .SelectMany(folder => folder.Key.Length == 0 ? [.. folder] : Ends(folder.OrderBy(page => new FileInfo(Path.Combine(site, page)).Length)))
            .Order(StringComparer.Ordinal),
    ];

    private static List<string> Ends(IEnumerable<string> bySize)
    {
        var all = bySize.ToList();
        return all.Count == 1 ? all : [all[0], all[^1]];
    }
}
