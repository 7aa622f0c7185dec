using System.Net;
using System.Text.RegularExpressions;
using RoadmapSite.Engine;

namespace RoadmapSite.Roadmap.Tests;

/// <summary>A page as its reader gets it, for what templates say.</summary>
internal sealed partial class WrittenPage(string html)
{
    public string Html => html;

    /// <summary>The sentence at the top.</summary>
    public string Lead => Words(LeadParagraph().Match(html).Groups[1].Value);

    public IEnumerable<string> Headings => Heading().Matches(html).Select(match => Words(match.Groups[1].Value));

    /// <summary>The page's text, tags apart.</summary>
    public string Text => Words(MainPart().Match(html).Value);

    public bool HasAnchor(string id) => html.Contains($"id=\"{id}\"", StringComparison.Ordinal);

    /// <summary>Null when the site has no such page.</summary>
    public static WrittenPage? Of(Site site, string route) => TestSite.Write(site).TryGetValue(route, out var html) ? new(html) : null;

    /// <summary>A tag may end a word or stand inside a sentence, so a space takes its place, except before the sentence's own punctuation.</summary>
    private static string Words(string part) => BeforePunctuation().Replace(Gap().Replace(WebUtility.HtmlDecode(Tag().Replace(part, " ")), " "), "").Trim();

    [GeneratedRegex(" (?=[.,;:](?: |$))")]
    private static partial Regex BeforePunctuation();

    [GeneratedRegex("<p class=\"lead\">(.*?)</p>", RegexOptions.Singleline)]
    private static partial Regex LeadParagraph();

    [GeneratedRegex("<h2[^>]*>(.*?)</h2>", RegexOptions.Singleline)]
    private static partial Regex Heading();

    [GeneratedRegex("<main.*</main>", RegexOptions.Singleline)]
    private static partial Regex MainPart();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Gap();
}
