using System.Net;
using System.Text.RegularExpressions;
using RoadmapSite.Engine;

namespace RoadmapSite.Roadmap.Tests.Risks;

/// <summary>What the written pages about risk say.</summary>
internal static partial class RiskPages
{
    /// <summary>The headline of one page, as it is read.</summary>
    public static string Lead(Site site, string route) => Text(LeadTag().Match(TestSite.Write(site)[route]).Groups[1].Value);

    /// <summary>The headings of a page's sections.</summary>
    public static List<string> Headings(Site site, string route) => [.. HeadingTag().Matches(TestSite.Write(site)[route]).Select(match => Text(match.Groups[1].Value))];

    private static string Text(string html) => WebUtility.HtmlDecode(Space().Replace(Tag().Replace(html, ""), " ")).Trim();

    [GeneratedRegex("<p class=\"lead\">(.*?)</p>", RegexOptions.Singleline)]
    private static partial Regex LeadTag();

    [GeneratedRegex("<h2[^>]*>(.*?)</h2>", RegexOptions.Singleline)]
    private static partial Regex HeadingTag();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
