using System.Collections.Concurrent;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using RoadmapSite.Engine.Output.Checks;

namespace RoadmapSite.Engine.Output;

/// <summary>Reads every page that is to be written as a browser would, and says what a reader would stumble over.</summary>
/// <remarks>What is found here is a fault of a theme or of ours: the content's own links are checked at their place in the source.
/// <see cref="SiteCheck"/> finds the same much faster, and is held against this.</remarks>
public static class SiteVerifier
{
    private const string Fetched = "script[src], img[src], iframe[src], source[src], audio[src], video[src], track[src], embed[src]";

    /// <returns>One line a fault, by page: links and anchors that lead nowhere, ids that stand twice, styles and scripts that the site's policy forbids, requests elsewhere.</returns>
    /// <param name="basePath">What stands before an address that begins at the server's root: <c>/strategy/</c>.</param>
    public static IReadOnlyList<string> Verify(OutputPlan plan, string basePath = "/")
    {
        var pages = plan.Files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).ToList();
        var ids = new ConcurrentDictionary<string, HashSet<string>>();
        var links = new ConcurrentDictionary<string, List<string>>();
        var faults = new ConcurrentBag<string>();
        Parallel.ForEach(pages, page =>
        {
            using var stream = new MemoryStream(page.Value);
            using var document = new HtmlParser().ParseDocument(stream);
            ids[page.Key] = [.. document.QuerySelectorAll("[id]").Select(element => element.Id!)];
            links[page.Key] = [.. Addresses(document).Distinct()];
            foreach (var fault in Faults(document))
            {
                faults.Add($"{page.Key}: {fault}");
            }
        });
        foreach (var (page, addresses) in links)
        {
            foreach (var fault in addresses.Select(address => FaultOf(page, SiteAddress.WithoutBase(address, basePath), plan, ids)).OfType<string>())
            {
                faults.Add($"{page}: {fault}");
            }
        }

        return [.. faults.Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Addresses(IDocument document) =>
    [
        .. document.QuerySelectorAll("a[href], area[href], link[href], use[href]").Select(element => element.GetAttribute("href")!),
        .. document.QuerySelectorAll(Fetched).Select(element => element.GetAttribute("src")!),
        .. document.QuerySelectorAll("img[srcset], source[srcset]").SelectMany(element => SourceSet.Addresses(element.GetAttribute("srcset")!)),
    ];

    private static IEnumerable<string> Faults(IDocument document)
    {
        foreach (var group in document.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1))
        {
            yield return PageFaults.Twice(group.Key!, group.Count());
        }

        foreach (var element in document.QuerySelectorAll("[style], style, script:not([src])"))
        {
            yield return PageFaults.OwnStyleOrScript(element.LocalName);
        }

        foreach (var element in document.QuerySelectorAll("*").Where(element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal))))
        {
            yield return PageFaults.OwnHandler(element.LocalName);
        }

        foreach (var element in document.QuerySelectorAll("link[href], use[href]").Where(element => PageFaults.IsElsewhere(element.GetAttribute("href")!, element.LocalName == "link" ? element.GetAttribute("rel") : null)))
        {
            yield return PageFaults.Elsewhere(element.LocalName);
        }

        foreach (var element in document.QuerySelectorAll(Fetched).Where(element => PageFaults.IsElsewhere(element.GetAttribute("src")!, null)))
        {
            yield return PageFaults.Elsewhere(element.LocalName);
        }

        foreach (var element in document.QuerySelectorAll("img[srcset], source[srcset]").Where(element => SourceSet.Addresses(element.GetAttribute("srcset")!).Any(address => PageFaults.IsElsewhere(address, null))))
        {
            yield return PageFaults.Elsewhere(element.LocalName);
        }
    }

    private static string? FaultOf(string page, string address, OutputPlan plan, ConcurrentDictionary<string, HashSet<string>> ids) =>
        SiteAddress.Resolve(page, address) is not { } target ? null
        : !plan.Files.ContainsKey(target.Path) ? PageFaults.NoFile(address)
        : target.Anchor.Length > 0 && !(ids.TryGetValue(target.Path, out var anchors) && anchors.Contains(target.Anchor)) ? PageFaults.NoAnchor(address)
        : null;
}
