using System.Net;
using System.Text.RegularExpressions;

namespace RoadmapSite.Roadmap.Tests;

/// <summary>What a reader of a written page sees.</summary>
internal static partial class WrittenPage
{
    /// <summary>The headline of a page, without its tags.</summary>
    public static string Lead(this Dictionary<string, string> pages, string route) => Text(LeadTag().Match(pages[route]).Groups[1].Value);

    /// <summary>The headings of its sections.</summary>
    public static List<string> Headings(this Dictionary<string, string> pages, string route) => [.. HeadingTag().Matches(pages[route]).Select(match => Text(match.Groups[1].Value))];

    /// <summary>All its words.</summary>
    public static string Words(this Dictionary<string, string> pages, string route) => Text(pages[route]);

    private static string Text(string html) => Spaces().Replace(WebUtility.HtmlDecode(Tag().Replace(html, " ")), " ").Replace(" .", ".", StringComparison.Ordinal).Replace(" ,", ",", StringComparison.Ordinal).Trim();

    [GeneratedRegex("<p class=\"lead\">(.*?)</p>", RegexOptions.Singleline)]
    private static partial Regex LeadTag();

    [GeneratedRegex("<h2[^>]*>(.*?)</h2>", RegexOptions.Singleline)]
    private static partial Regex HeadingTag();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
