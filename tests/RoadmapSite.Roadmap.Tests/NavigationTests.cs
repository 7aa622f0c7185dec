using System.Text.RegularExpressions;

namespace RoadmapSite.Roadmap.Tests;

public sealed partial class NavigationTests
{
    private static readonly Dictionary<string, string> Pages = TestSite.Write(TestSite.Load(
        ("goals/GOAL-1.md", "---\ntitle: One record\nweight: 100\n---\n"),
        ("initiatives/INIT-01.md", "---\ntitle: New vault\nstatus: approved\ngoals: [GOAL-1]\nbaseline: {start: 2026-01-01, end: 2027-06-30}\n---\n"),
        ("handbook/index.md", "# Handbook\n"),
        ("handbook/dates/index.md", "# Dates\n"),
        ("handbook/dates/quarters.md", "# Quarters\n"),
        ("notes.md", "# Notes\n")));

    [Theory]
    [InlineData("initiatives/INIT-01.html", "Overview / Timeline / One record")]
    [InlineData("goals/GOAL-1.html", "Overview / Goals")]
    [InlineData("handbook/dates/quarters.html", "Overview / Handbook / Dates")]
    [InlineData("handbook/dates/index.html", "Overview / Handbook")]
    [InlineData("handbook/index.html", "Overview")]
    [InlineData("notes.html", "Overview")]
    [InlineData("rules/unknown-key.html", "Overview / Handbook / Rules")]
    public void A_page_shows_the_way_to_it_from_the_home_page(string route, string trail) =>
        Assert.Equal(trail, Gap().Replace(Tag().Replace(Crumb().Match(Pages[route]).Groups[1].Value, ""), " ").Trim());

    [Theory]
    [InlineData("initiatives/INIT-01.html", "timeline.html", "true")]
    [InlineData("goals/GOAL-1.html", "goals.html", "true")]
    [InlineData("timeline.html", "timeline.html", "page")]
    public void The_navigation_lights_up_the_line_a_page_belongs_to(string route, string line, string current)
    {
        var lit = Lit().Matches(Pages[route]).Select(match => (match.Groups[1].Value, match.Groups[2].Value)).ToList();

        Assert.Equal([(route.Contains('/', StringComparison.Ordinal) ? "../" + line : line, current)], lit);
    }

    [GeneratedRegex("<nav class=\"crumb\"[^>]*>(.*?)</nav>", RegexOptions.Singleline)]
    private static partial Regex Crumb();

    [GeneratedRegex("<a href=\"([^\"]*)\" aria-current=\"([^\"]*)\"")]
    private static partial Regex Lit();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Gap();
}
