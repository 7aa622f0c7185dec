using System.Text;
using RoadmapSite.Engine.Rules;

namespace RoadmapSite.Engine.Tests.Rules;

public sealed class RulePageTests
{
    private const string Page = "# Offence\n\nWhy.\n\n~~~markdown wards/A b.md\n---\ntitle: A\n---\n```\ncode\n```\n~~~\n\n~~~yaml roadmap.yml latin-1\ntitle: Café\n~~~\n\n~~~console\ncontent/x\n\n  help\n~~~\n";

    [Fact]
    public void Its_files_and_what_the_console_says_are_read_from_its_blocks()
    {
        var page = RulePage.Parse(Page);
        Assert.Equal(["wards/A b.md", "roadmap.yml"], page.Files.Select(file => file.Key));
        Assert.Equal("---\ntitle: A\n---\n```\ncode\n```\n", Encoding.UTF8.GetString(page.Files[0].Value));
        Assert.Equal("content/x\n\n  help\n", page.Console);
    }

    [Fact]
    public void A_file_can_be_of_another_encoding() => Assert.Equal("title: Café\n", Encoding.Latin1.GetString(RulePage.Parse(Page).Files[1].Value));

    [Fact]
    public void Every_rule_of_the_engine_has_a_page_that_begins_with_its_name()
    {
        foreach (var rule in EngineRules.All)
        {
            var title = RulePage.Of(rule)?.Text.Split('\n')[0];
            Assert.True(title is not null, $"{rule.GetType().Name}.md is not there.");
            Assert.Equal(rule.Name.Replace("-", "", StringComparison.Ordinal), title[2..].Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant());
        }
    }

    [Fact]
    public void A_rule_without_a_page_has_none() => Assert.Null(RulePage.Of(new Hospital.EmptyWard()));
}
