using System.Text.RegularExpressions;
using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Output;

/// <summary>The pages of a site as chapters of one page: ids made unique, links between them made to stay inside; a page has one first-level heading, so theirs are second-level.</summary>
/// <remarks>Works on HTML that our own templates and Markdown wrote: attributes stand in double quotes, ids are ids.</remarks>
internal sealed partial class Chapters
{
    private readonly Dictionary<string, string> mains;
    private readonly Dictionary<string, HashSet<string>> ids;

    /// <param name="mains">The HTML of each page by route.</param>
    public Chapters(IEnumerable<KeyValuePair<string, string>> mains)
    {
        this.mains = mains.ToDictionary(StringComparer.Ordinal);
        ids = this.mains.ToDictionary(pair => pair.Key, pair => Id().Matches(pair.Value).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>The anchor of a page's chapter.</summary>
    public static string Anchor(string route) => "at-" + Casing.Slug(Path.ChangeExtension(route, null));

    /// <param name="at">The route of the page that they are to stand on.</param>
    public Model Chapter(PageContent page, string at)
    {
        var html = Attribute().Replace(mains[page.Route], match => $" {match.Groups[1].Value}=\"{Moved(match.Groups[1].Value, match.Groups[2].Value, page.Route, at)}\"");
        html = html.Replace("<h1", "<h2", StringComparison.Ordinal).Replace("</h1>", "</h2>", StringComparison.Ordinal);
        return new()
        {
            ["title"] = page.Title,
            ["route"] = page.Route,
            ["anchor"] = Anchor(page.Route),
            ["item"] = page.Item,
            ["body"] = new Markup(html),
        };
    }

    private string Moved(string attribute, string value, string route, string at) => attribute switch
    {
        "id" or "for" => Prefixed(value, route),
        "aria-labelledby" or "aria-describedby" or "aria-controls" or "headers" => string.Join(' ', value.Split(' ').Select(id => Prefixed(id, route))),
        "href" or "src" => Link(value, route, at),
        _ => Reference().Replace(value, match => $"url(#{Prefixed(match.Groups[1].Value, route)})"),
    };

    /// <summary>Marks and patterns of the layout are there once for all pages and keep their ids.</summary>
    private string Prefixed(string id, string route) => ids[route].Contains(id) ? $"{Anchor(route)}.{id}" : id;

    private string Link(string value, string route, string at)
    {
        if (value.StartsWith('#'))
        {
            return "#" + Prefixed(value[1..], route);
        }

        if (value.Contains(':', StringComparison.Ordinal))
        {
            return value;
        }

        var hash = value.IndexOf('#', StringComparison.Ordinal);
        var target = RelativePath.Join(route, hash < 0 ? value : value[..hash]);
        var anchor = hash < 0 ? "" : value[(hash + 1)..];
        return !ids.TryGetValue(target, out var known) ? RelativePath.From(at, target) + (hash < 0 ? "" : value[hash..])
            : known.Contains(anchor) ? $"#{Anchor(target)}.{anchor}"
            : "#" + Anchor(target);
    }

    [GeneratedRegex(" id=\"([^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex(" (id|for|aria-labelledby|aria-describedby|aria-controls|headers|href|src|fill|mask|marker-end|marker-start|clip-path)=\"([^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();

    [GeneratedRegex(@"url\(#([^)]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
