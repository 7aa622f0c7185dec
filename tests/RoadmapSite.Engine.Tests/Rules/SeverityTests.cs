using RoadmapSite.Engine.Diagnostics;

namespace RoadmapSite.Engine.Tests.Rules;

public sealed class SeverityTests
{
    [Theory]
    [InlineData("empty-ward: error", Severity.Error)]
    [InlineData("empty-ward: information", Severity.Information)]
    [InlineData("RM901: error", Severity.Error)]
    [InlineData("{empty-ward: error, RM901: information}", Severity.Error)]
    [InlineData("{}", Severity.Warning)]
    public void The_configuration_sets_the_severity_of_a_rule_by_name_or_code(string rules, Severity severity) =>
        Assert.Equal(severity, Assert.Single(Load("beds: 0", rules).Findings.Open).Severity);

    [Theory]
    [InlineData("beds: 0", "empty-ward")]
    [InlineData("story: TBD", "placeholder-text")]
    [InlineData("near: [Z]", "broken-reference")]
    [InlineData("allow: [{rule: empty-ward, reason: x y, owner: cio, until: 2025}]", "allowance-expired")]
    [InlineData("allow: [{rule: empty-ward, reason: x y, owner: cio, until: 2027}]", "allowance-unused")]
    public void Off_is_off_for_rules_of_every_kind(string lines, string rule)
    {
        Assert.Contains(rule, Assert.Single(Load(lines, "{}").Found()), StringComparison.Ordinal);
        Assert.Empty(Load(lines, $"{rule}: off").Found());
    }

    [Theory]
    [InlineData("{\"wards/**\": error}", "Error")]
    [InlineData("{\"wards/**\": off, \"**\": error}", null)]
    [InlineData("{\"**\": error, \"wards/**\": off}", null)]
    [InlineData("{\"**\": off, \"wards/A.md\": information, \"wards/*\": error}", "Information")]
    [InlineData("{\"roles/**\": off}", "Warning")]
    [InlineData("{\"ward*/**\": error, \"wards/*\": information}", "Information")]
    [InlineData("{\"wards/*\": information, \"*s/A.md\": error}", "Error")]
    public void A_pattern_of_paths_sets_it_for_some_files_and_the_closest_wins(string patterns, string? severity) =>
        Assert.Equal(severity, Load("beds: 0", $"empty-ward: {patterns}").Findings.Open.SingleOrDefault(finding => finding.Rule.Name == "empty-ward")?.Severity.ToString());

    [Theory]
    [InlineData("empty-ward: {\"ward/**\": off}", "roadmap.yml(2,16) unused-override «ward/**»", "did you mean the folder “wards”?")]
    [InlineData("empty-ward: {\"x/**\": off}", "roadmap.yml(2,16) unused-override «x/**»", "paths begin at the content folder; “*” stands for a part of a name, “**” for folders and all that is in them")]
    public void A_pattern_that_is_the_path_of_no_file_is_said(string rules, string found, string help)
    {
        var finding = Assert.Single(Load("", rules).Findings.Open);
        Assert.Equal(found, finding.InOneLine().Replace("\"", "", StringComparison.Ordinal));
        Assert.Equal(help, finding.Help);
    }

    [Theory]
    [InlineData("empty-ward: {\"wards/**\": eror}", "unknown-value", true)]
    [InlineData("empty-ward: [off]", "wrong-type", false)]
    [InlineData("emty-ward: {\"wards/**\": off}", "unknown-value", true)]
    public void What_cannot_be_read_is_an_error(string rules, string rule, bool isBroken)
    {
        var site = Load("", rules);
        Assert.Contains(site.Findings.Open, finding => finding.Rule.Name == rule);
        Assert.Equal(isBroken, site.HasBrokenConfiguration);
    }

    [Fact]
    public void The_fail_level_is_reached_from_its_severity_on()
    {
        var findings = Load("beds: 0", "{}").Findings;
        Assert.True(findings.Reach(Severity.Warning));
        Assert.True(findings.Reach(Severity.Information));
        Assert.False(findings.Reach(Severity.Error));
        Assert.False(findings.Reach(null));
    }

    [Theory]
    [InlineData("error", Severity.Error)]
    [InlineData("warning", Severity.Warning)]
    public void The_configuration_says_what_fails(string word, Severity level) => Assert.Equal(level, TestSite.Load(("roadmap.yml", $"failOn: {word}")).Knowledge.Configuration.FailOn);

    [Fact]
    public void Never_is_a_level_that_nothing_reaches() => Assert.Null(TestSite.Load(("roadmap.yml", "failOn: never")).Knowledge.Configuration.FailOn);

    private static Site Load(string lines, string rules) => TestSite.Load(
        ("roadmap.yml", $"rules:{(rules.StartsWith('{') ? " " + rules : "\n  " + rules)}\n"),
        ("roles/cio.md", "---\ntitle: CIO\n---\n"),
        ("wards/A.md", $"---\ntitle: Ward A\n{lines}\n---\n"));
}
