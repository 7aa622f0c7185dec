using CsCheck;
using RoadmapSite.Roadmap.Risks;

namespace RoadmapSite.Roadmap.Tests.Risks;

public sealed class CoverageAnalysisTests
{
    private const string Rule = """
        type: framework
        id: security-rule
        title: Security rule
        prefix: rule
        requirements:
          - id: "1"
            title: Access
            requirements:
              - {id: "1.a", title: Unique names}
              - {id: "1.b", title: Automatic logoff}
              - id: "1.c"
                title: Encryption
                parts:
                  - {id: "1.c.1", title: At rest}
          - {id: "2", title: Backup}
        """;

    [Fact]
    public void The_sample_has_its_published_figures() =>
        ExpectedData.Equal("Risks/sample-coverage.json", CoverageData.Shape, CoverageData.ById(TestSite.Sample().Knowledge.Get<CoverageAnalysis>()));

    [Fact]
    public void The_best_control_decides()
    {
        var coverage = Load(Controls("planned: 1.a", "partial: 1.a", "implemented: 1.a", "planned: 1.b", "retired: 2"));
        Assert.Equal([CoverageStatus.Implemented, CoverageStatus.Planned, CoverageStatus.Gap, CoverageStatus.Gap], Statuses(coverage));
        Assert.Equal(3, coverage.Requirements[0].Controls.Count);
        Assert.Empty(coverage.Requirements[3].Controls);
    }

    [Fact]
    public void A_part_answers_the_requirement_it_is_part_of() =>
        Assert.Equal(CoverageStatus.Partial, Load(Controls("partial: 1.c.1")).Requirements[2].Status);

    [Fact]
    public void A_heading_answers_nothing_below_it() =>
        Assert.All(Load(Controls("implemented: 1")).Requirements, requirement => Assert.Equal(CoverageStatus.Gap, requirement.Status));

    [Theory]
    [InlineData("frameworks: [{id: security-rule, notApplicable: [{ref: '2', reason: Not here}]}]")]
    [InlineData("frameworks: [{id: security-rule, notApplicable: [{ref: 'rule:2', reason: Not here}]}]")]
    [InlineData("notApplicable: [{ref: 'rule:2', reason: Not here}]")]
    public void What_does_not_apply_is_not_counted(string setting)
    {
        var coverage = Load(Controls("implemented: 1.a", "implemented: 2"), ("roadmap.yml", setting + "\n"));
        Assert.Equal(CoverageStatus.NotApplicable, coverage.Requirements[3].Status);
        Assert.Equal("Not here", coverage.Requirements[3].Reason);
        Assert.Equal(3, coverage.Applicable);
        Assert.Equal(100 / 3.0, coverage.Percent!.Value, 9);
    }

    [Fact]
    public void A_heading_that_does_not_apply_takes_along_what_is_below_it()
    {
        var coverage = Load(Controls(), ("roadmap.yml", "notApplicable: [{ref: 'rule:1', reason: Not here}]\n"));
        Assert.Equal(1, coverage.Applicable);
    }

    [Fact]
    public void A_framework_of_which_nothing_applies_has_no_percentage() =>
        Assert.Null(Load(Controls(), ("roadmap.yml", "notApplicable: [{ref: 'rule:1', reason: A}, {ref: 'rule:2', reason: B}]\n")).Percent);

    [Fact]
    public void The_last_test_of_any_of_its_controls_is_told()
    {
        var coverage = Load(("controls.yml", """
            type: control
            items:
              - {id: CTL-1, title: One, status: implemented, tested: 2026-03-01, refs: ["rule:2"], evidence: [Restore log]}
              - {id: CTL-2, title: Two, status: implemented, tested: 2026-09-01, refs: ["rule:2"]}
              - {id: CTL-3, title: Three, status: implemented, refs: ["rule:2"]}
            """));
        Assert.Equal("2026-09-01", coverage.Requirements[3].LastTested?.Text);
        Assert.Equal(["Restore log"], coverage.Requirements[3].Evidence);
        Assert.Null(coverage.Requirements[0].LastTested);
    }

    [Fact]
    public void Counts_always_add_up_to_what_is_counted() =>
        Gen.Select(Gen.OneOf("planned", "partial", "implemented", "retired"), Gen.OneOf("1", "1.a", "1.b", "1.c", "1.c.1", "2", "9"))
            .Select((status, requirement) => $"{status}: {requirement}")
            .Array[0, 8]
            .Sample(
                controls =>
                {
                    var coverage = Load(Controls(controls));
                    return coverage.Requirements.Count == 4
                        && CoverageStatuses.All.Sum(coverage.Count) == 4
                        && coverage.Gaps.Count() == coverage.Count(CoverageStatus.Gap)
                        && coverage.Percent is >= 0 and <= 100;
                },
                iter: 100);

    private static FrameworkCoverage Load(params (string, string)[] files) =>
        Assert.Single(TestSite.Load([("frameworks/security-rule.yml", Rule), .. files]).Knowledge.Get<CoverageAnalysis>().Frameworks);

    private static (string, string) Controls(params string[] controls) => (
        "controls.yml",
        "type: control\nitems:\n  - {id: CTL-0, title: None}\n" + string.Concat(controls.Select((control, index) =>
            $"  - {{id: CTL-{index + 1}, title: Control, status: {control.Split(": ")[0]}, refs: [\"rule:{control.Split(": ")[1]}\"]}}\n")));

    private static IEnumerable<CoverageStatus> Statuses(FrameworkCoverage coverage) => coverage.Requirements.Select(one => one.Status);
}
