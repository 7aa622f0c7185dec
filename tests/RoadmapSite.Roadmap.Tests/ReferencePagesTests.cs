namespace RoadmapSite.Roadmap.Tests;

/// <summary>The pages that are made from the program: rules and fields.</summary>
public sealed class ReferencePagesTests
{
    private static readonly Dictionary<string, string> Pages = TestSite.Write(TestSite.Load(
        ("roadmap.yml", "rules: {unknown-key: warning}\n"),
        ("goals/GOAL-1.md", "---\ntitle: One record\nweigth: 100\n---\n")));

    [Fact]
    public void Every_rule_has_a_page_and_a_line_in_the_list()
    {
        foreach (var rule in RoadmapCatalog.Create().Rules)
        {
            Assert.Contains(rule.Code, Pages[$"rules/{rule.Name}.html"], StringComparison.Ordinal);
            Assert.Contains($"href=\"rules/{rule.Name}.html\"", Pages["rules.html"], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_rule_says_what_it_found_here_and_how_grave_it_is_here()
    {
        var words = Pages.Words("rules/unknown-key.html");

        Assert.Equal("A key that the page’s type does not have is read by nothing.", Pages.Lead("rules/unknown-key.html"));
        Assert.Contains("Error, here warning", words, StringComparison.Ordinal);
        Assert.Contains("“weigth” is not a key of a goal. goals/GOAL-1.md, line 3", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_field_of_every_type_stands_in_the_field_reference_with_its_explanation()
    {
        var words = Pages.Words("fields.html");
        foreach (var field in RoadmapCatalog.Create().Types.SelectMany(type => type.Fields.All))
        {
            Assert.Contains(field.Name, words, StringComparison.Ordinal);
            Assert.Contains(field.Description, words, StringComparison.Ordinal);
        }

        Assert.Contains("milestones.baseline", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Prose_may_link_to_a_page_that_is_made_and_not_written()
    {
        var site = TestSite.Load(("handbook/index.md", "# Handbook\n\nSee [the fields](../fields.html#goals) and [no such page](../feilds.html).\n"));
        var html = TestSite.Write(site)["handbook/index.html"];

        Assert.Contains("<a href=\"../fields.html#goals\">the fields</a>", html, StringComparison.Ordinal);
        var finding = Assert.Single(site.Findings.Open);
        Assert.Equal("RM109", finding.Code);
        Assert.Contains("../fields.html", finding.Help, StringComparison.Ordinal);
    }
}
