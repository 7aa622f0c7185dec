namespace RoadmapSite.Roadmap.Tests.Progress;

public sealed class ReferenceToRetiredTests
{
    [Fact]
    public void The_sample_leans_on_nothing_that_is_gone() => Assert.DoesNotContain(TestSite.Sample().Findings.Open, finding => finding.Code == "RM107");

    [Theory]
    [InlineData("approved", "“Work INIT-02” depends on INIT-01 “Work INIT-01”, which is cancelled.")]
    [InlineData("proposed", "“Work INIT-02” depends on INIT-01 “Work INIT-01”, which is cancelled.")]
    [InlineData("completed", null)]
    [InlineData("cancelled", null)]
    public void Work_that_still_counts_depends_on_no_cancelled_work(string status, string? message) => Assert.Equal(
        message is null ? [] : [message],
        Messages(Pieces.Initiative("INIT-01", "cancelled"), Pieces.Initiative("INIT-02", status, also: "dependsOn: [{item: INIT-01}]")));

    [Theory]
    [InlineData("controls: [CTL-01]", "“The RISK-01” relies on CTL-01 “The CTL-01”, which is retired.")]
    [InlineData("controls: [CTL-02]", null)]
    [InlineData("initiatives: [INIT-01]", "“The RISK-01” counts on INIT-01 “Work INIT-01”, which is cancelled.")]
    public void A_risk_leans_on_what_is_there(string front, string? message) => Assert.Equal(
        message is null ? [] : [message],
        Messages(
            Pieces.Initiative("INIT-01", "cancelled"),
            Pieces.Item("controls", "CTL-01", "status: retired\nplannedBy: INIT-01"),
            Pieces.Item("controls", "CTL-02", "status: implemented\nplannedBy: INIT-01"),
            Pieces.Item("risks", "RISK-01", front)));

    [Fact]
    public void A_replacement_is_not_itself_on_the_way_out() => Assert.Equal(
        ["“The TECH-01” is to be replaced by TECH-02 “The TECH-02”, which is itself in the ring “retire”."],
        Messages(Pieces.Item("technologies", "TECH-01", "replacedBy: TECH-02\nphase: phase-out"), Pieces.Item("technologies", "TECH-02", "ring: retire"), Pieces.Item("technologies", "TECH-03", "replacedBy: TECH-02\nphase: end-of-life")));

    [Fact]
    public void A_coming_review_takes_up_no_dead_decision() => Assert.Equal(
        ["“The REV-02” is to take up DEC-01 “The DEC-01”, which is rejected."],
        Messages(
            Pieces.Item("decisions", "DEC-01", "status: rejected"),
            Pieces.Item("reviews", "REV-01", "due: 2026-10-01\nheld: 2026-10-01\ndecisions: [DEC-01]"),
            Pieces.Item("reviews", "REV-02", "due: 2026-12-01\ndecisions: [DEC-01]")));

    [Fact]
    public void History_may_name_history() => Assert.Empty(Messages(
        Pieces.Initiative("INIT-01", "cancelled"),
        Pieces.Item("decisions", "DEC-01", "status: superseded\ninitiatives: [INIT-01]"),
        ("decisions/DEC-02.md", "---\ntitle: Newer\nstatus: accepted\nsupersedes: DEC-01\n---\n\nIt replaces [[DEC-01]] and ended [[INIT-01]].\n"),
        Pieces.Item("technologies", "TECH-01", "retiredBy: INIT-01")));

    private static IEnumerable<string> Messages(params (string Path, string Text)[] files) =>
        TestSite.Load([Pieces.Roles, Pieces.Goals, .. files]).Findings.Open.Where(finding => finding.Code == "RM107").Select(finding => finding.Message);
}
