using RoadmapSite.Roadmap.Risks;

namespace RoadmapSite.Roadmap.Tests.Risks;

public sealed class ControlPageTests
{
    private const string Framework = """
        type: framework
        id: rule
        title: The rule
        prefix: rule
        requirements:
          - id: "1"
            title: Access
            requirements:
              - {id: "1(a)", title: Badges}
              - {id: "1(b)", title: Leavers}
          - {id: "2", title: Backups, parts: [{id: "2.x", title: Off site}]}
        """;

    [Fact]
    public void The_sample_says_how_much_is_asked_and_how_much_is_open()
    {
        var site = TestSite.Sample();
        Assert.Equal("Of 184 requirements in four frameworks, 63 are in place and 84 have no control behind them.", RiskPages.Lead(site, "controls.html"));
        Assert.Equal(["Evidence against the frameworks", "84 requirements have no control", "17 of 27 controls are in place"], RiskPages.Headings(site, "controls.html"));
        Assert.Equal("30 of 48 requirements that apply are in place, 13 are partly in place and five have no control behind them.", RiskPages.Lead(site, "frameworks/hipaa-security-rule.html"));
    }

    [Theory]
    [InlineData("implemented", "rule:1(a)", "Of three requirements in The rule, one is in place and two have no control behind them.")]
    [InlineData("partial", "rule:2", "Of three requirements in The rule, none is in place and two have no control behind them.")]
    [InlineData("implemented", "rule:1(a), rule:1(b), rule:2.x", "Of three requirements in The rule, all are in place.")]
    [InlineData("implemented", "rule:404", "Of three requirements in The rule, none is in place and three have no control behind them.")]
    public void The_headline_reads_well_for_any_counts(string status, string refs, string expected)
    {
        var quoted = string.Join(", ", refs.Split(", ").Select(one => $"\"{one}\""));
        var site = TestSite.Load(("frameworks/rule.yml", Framework), ("controls/C-1.md", $"---\ntitle: A control\nstatus: {status}\neffectiveness: weak\nrefs: [{quoted}]\n---\n"));
        Assert.Equal(expected, RiskPages.Lead(site, "controls.html"));
    }

    [Fact]
    public void Every_requirement_and_part_is_an_element_with_its_id()
    {
        var site = TestSite.Load(("frameworks/rule.yml", Framework));
        var page = TestSite.Write(site)["frameworks/rule.html"];
        Assert.All(site.Knowledge.Of<Framework>()[0].Parts, part => Assert.Equal(2, page.Split($" id=\"{part.Id}\"").Length));
        Assert.Contains("href=\"#1(a)\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Evidence_and_tests_stand_beside_each_requirement()
    {
        var page = TestSite.Write(TestSite.Load(
            ("roadmap.yml", "asOf: 2026-11-30\nframeworks:\n  - {id: rule, notApplicable: [{ref: \"1(b)\", reason: Nobody leaves}]}\n"),
            ("frameworks/rule.yml", Framework),
            ("controls/C-1.md", "---\ntitle: Badge at the door\nstatus: implemented\ntested: 2025-01-31\nrefs: [\"rule:1(a)\"]\nevidence: [Door log of May]\n---\n")))["frameworks/rule.html"];
        Assert.Contains("Door log of May", page, StringComparison.Ordinal);
        Assert.Contains("over a year ago", page, StringComparison.Ordinal);
        Assert.Contains("Nobody leaves.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Controls_without_frameworks_and_frameworks_without_controls_have_their_page()
    {
        Assert.Equal("The one control is in place.", RiskPages.Lead(TestSite.Load(("controls/C-1.md", "---\ntitle: A\nstatus: implemented\n---\n")), "controls.html"));
        Assert.Equal("No control is in force.", RiskPages.Lead(TestSite.Load(("controls/C-1.md", "---\ntitle: A\nstatus: retired\n---\n")), "controls.html"));
        Assert.Equal("Of three requirements in The rule, none is in place and three have no control behind them.", RiskPages.Lead(TestSite.Load(("frameworks/rule.yml", Framework)), "controls.html"));
    }

    [Theory]
    [InlineData("monthly", "2026-10-31", false)]
    [InlineData("monthly", "2026-10-29", true)]
    [InlineData("annual", "2025-11-30", false)]
    [InlineData(null, "2025-11-28", true)]
    public void A_test_is_old_when_its_cadence_or_a_year_has_passed(string? testEvery, string tested, bool isOld)
    {
        var site = TestSite.Load(("controls/C-1.md", $"---\ntitle: A\ntested: {tested}\n{(testEvery is null ? "" : $"testEvery: {testEvery}\n")}---\n"));
        Assert.Equal(isOld, ControlTest.Of(site.Knowledge.Of<Control>()[0], TestSite.Today).IsOld);
    }

    [Fact]
    public void A_control_says_what_it_answers_and_lowers()
    {
        var site = TestSite.Sample();
        Assert.Equal("Partly in place and strong; it answers four requirements and lowers two risks.", RiskPages.Lead(site, "controls/CTL-01.html"));
        Assert.Equal("Planned; it answers three requirements and is meant to lower one risk.", RiskPages.Lead(site, "controls/CTL-17.html"));
    }
}
