using System.Collections.Concurrent;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace RoadmapSite.Engine.Output;

/// <summary>Reads every page that is to be written as a browser would, and says what a reader would stumble over.</summary>
/// <remarks>What is found here is a fault of a theme or of ours: the content's own links are checked at their place in the source.</remarks>
public static class SiteVerifier
{
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
            links[page.Key] = [.. document.QuerySelectorAll("a[href], link[href], script[src], img[src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!).Distinct()];
            foreach (var fault in Faults(document))
            {
                faults.Add($"{page.Key}: {fault}");
            }
        });
        foreach (var (page, addresses) in links)
        {
            foreach (var fault in addresses.Select(address => FaultOf(page, address.StartsWith(basePath, StringComparison.Ordinal) ? "/" + address[basePath.Length..] : address, plan, ids)).OfType<string>())
            {
                faults.Add($"{page}: {fault}");
            }
        }

        return [.. faults.Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Faults(IDocument document)
    {
        foreach (var group in document.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1))
        {
            yield return $"the id “{group.Key}” stands {group.Count()} times";
        }

        foreach (var element in document.QuerySelectorAll("[style], style, script:not([src])"))
        {
            yield return $"{Named(element)} carries its own style or script, which the site's policy forbids";
        }

        foreach (var element in document.QuerySelectorAll("*").Where(element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal))))
        {
            yield return $"{Named(element)} carries a script, which the site's policy forbids";
        }

        foreach (var element in document.QuerySelectorAll("link[href^=http]:not([rel=canonical]), script[src^=http], img[src^=http]"))
        {
            yield return $"{Named(element)} asks another site for something";
        }
    }

    private static string Named(IElement element) => $"{Text.Grammar.Article(element.LocalName)} {element.LocalName}";

    private static string? FaultOf(string page, string address, OutputPlan plan, ConcurrentDictionary<string, HashSet<string>> ids)
    {
        if (address.Contains("://", StringComparison.Ordinal) || address.StartsWith("data:", StringComparison.Ordinal) || address.StartsWith("mailto:", StringComparison.Ordinal) || address.StartsWith("tel:", StringComparison.Ordinal))
        {
            return null;
        }

        var target = new Uri(new Uri("file:///" + page), address);
        var path = Uri.UnescapeDataString(target.AbsolutePath).TrimStart('/');
        var anchor = Uri.UnescapeDataString(target.Fragment).TrimStart('#');
        return !plan.Files.ContainsKey(path) ? $"there is no file for “{address}”"
            : anchor.Length > 0 && !(ids.TryGetValue(path, out var anchors) && anchors.Contains(anchor)) ? $"there is no anchor for “{address}”"
            : null;
    }
}
