namespace RoadmapSite.Roadmap.Tests.Plan;

/// <summary>Dates that promise too much or too little, and links that add too much or are missing.</summary>
public sealed class PlanDateRuleTests
{
    private static readonly string[] Codes = ["RM307", "RM309", "RM310", "RM311", "RM312", "RM313"];

    [Fact]
    public void The_sample_dates_one_idea_too_exactly_and_leaves_one_initiative_unlinked() => Assert.Equal(
        ["INIT-14 RM313", "INIT-18 RM309"],
        TestSite.Sample().Findings.Open.Where(finding => Codes.Contains(finding.Code)).Select(finding => $"{finding.At.File.Stem} {finding.Code}"));

    [Theory]
    [InlineData("end: 2027-12-31", "2028-01-01", "“The CAP-1” reaches 3 when INIT-01 ends, on 2028-01-01: 1 day after the strategy’s horizon, which ends on 2027-12-31.")]
    [InlineData("end: 2027", "2028-01-01", "“The CAP-1” reaches 3 when INIT-01 ends, on 2028-01-01: 1 day after the strategy’s horizon, which ends on 2027-12-31.")]
    [InlineData("end: 2027-12-31", "2027-12-31", null)]
    [InlineData("end: 2027-06-30", "2027", null)]
    [InlineData("end: 2027-06-30", "2027-Q3", "“The CAP-1” reaches 3 when INIT-01 ends, on 2027-09-30: 92 days after the strategy’s horizon, which ends on 2027-06-30.")]
    public void A_gap_closes_within_the_horizon(string horizon, string end, string? message) => Assert.Equal(
        message is null ? [] : [message],
        Messages("RM307", Horizon($"start: 2027, {horizon}"), Capability(), Pieces.Initiative("INIT-01", end: end, also: "raises: [{capability: CAP-1, to: 3}]")));

    [Theory]
    [InlineData("proposed", 3)]
    [InlineData("on-hold", 3)]
    [InlineData("approved", 2)]
    public void A_gap_that_approved_work_does_not_close_is_not_late(string status, double to) => Assert.Empty(
        Messages("RM307", Horizon("start: 2027, end: 2027"), Capability(), Pieces.Initiative("INIT-01", status, end: "2029-01-01", also: FormattableString.Invariant($"raises: [{{capability: CAP-1, to: {to}}}]"))));

    [Fact]
    public void The_first_to_close_it_counts() => Assert.Empty(Messages(
        "RM307", Horizon("start: 2026, end: 2027"), Capability(),
        Pieces.Initiative("INIT-01", end: "2029-01-01", also: "raises: [{capability: CAP-1, to: 4}]"), Pieces.Initiative("INIT-02", end: "2027-10-01", also: "raises: [{capability: CAP-1, to: 3}]")));

    [Fact]
    public void A_horizon_that_ends_before_it_starts_is_one_finding() => Assert.Equal(
        ["RM302"],
        TestSite.Load(Horizon("start: 2027, end: 2026"), Pieces.Roles, Pieces.Goals, Capability(), Pieces.Initiative("INIT-01", also: "raises: [{capability: CAP-1, to: 3}]"))
            .Findings.Open.Where(finding => finding.Code is "RM302" or "RM307").Select(finding => finding.Code));

    [Theory]
    [InlineData("2028-11-30", "", 0)]
    [InlineData("2028-12-01", "", 1)]
    [InlineData("2028-12", "", 0)]
    [InlineData("2029-W10", "", 0)]
    [InlineData("2028", "milestones: [{id: m, title: M, baseline: 2028-12-01}, {id: n, title: N, baseline: 2028-12-02}]", 1)]
    [InlineData("2028", "forecast: {start: 2029-01-01, end: 2029-03-01}", 1)]
    public void An_idea_needs_no_exact_day_more_than_two_years_ahead(string end, string also, int found) =>
        Assert.Equal(found, Messages("RM309", Pieces.Initiative("INIT-01", "proposed", end: end, also: also)).Count());

    [Theory]
    [InlineData("approved")]
    [InlineData("on-hold")]
    [InlineData("perhaps")]
    public void Only_what_is_proposed_is_an_idea(string status) => Assert.Empty(Messages("RM309", Pieces.Initiative("INIT-01", status, end: "2029-03-01")));

    [Fact]
    public void The_first_such_day_stands_for_all()
    {
        var finding = Assert.Single(Findings("RM309", Pieces.Initiative("INIT-01", "proposed", end: "2029-05-14", also: "milestones: [{id: m, title: M, baseline: 2029-01-10}, {id: n, title: N, baseline: 2029-02-10}]")));
        Assert.Equal(
            ("INIT-01 is only proposed, and the end of its baseline is 2029-05-14, more than two years ahead: an exact day says more than anybody can know. Two other dates are as exact.", "write what is known, such as 2029-Q2 or 2029"),
            (finding.Message, finding.Help));
    }

    [Theory]
    [InlineData("2027-12-30", "", "“B” counts from 2027-12-30, 1 day before INIT-01 ends (2027-12-31).")]
    [InlineData("2027-12-31", "", null)]
    [InlineData("2027", "", null)]
    [InlineData("2027-Q4", "forecast: {start: 2027-01-01, end: 2028-01-31}", "“B” counts from 2027-Q4, 31 days before INIT-01 ends (2028-01-31).")]
    [InlineData("2027-11-01", "forecast: {start: 2027-01-01, end: 2027-10-31}", null)]
    public void A_benefit_begins_when_the_work_is_done(string from, string also, string? message) => Assert.Equal(
        message is null ? [] : [message],
        Messages("RM310", Pieces.Initiative("INIT-01", also: $"benefits: [{{title: B, kind: cash, annual: 5, from: {from}}}]\n{also}")));

    [Fact]
    public void Cancelled_work_and_benefits_without_a_day_are_left_alone()
    {
        Assert.Empty(Messages("RM310", Pieces.Initiative("INIT-01", "cancelled", also: "benefits: [{title: B, kind: cash, from: 2027-01-01}]")));
        Assert.Empty(Messages("RM310", Pieces.Initiative("INIT-01", also: "benefits: [{title: B, kind: cash}]")));
    }

    [Theory]
    [InlineData("2027-Q2", "2027-Q2", "{item: INIT-01}", "INIT-02 starts in 2027-Q2 and waits for “Work INIT-01”, which ends in 2027-Q2")]
    [InlineData("2027-06", "2027-06-15", "{item: INIT-01}", "INIT-02 starts on 2027-06-15 and waits for “Work INIT-01”, which ends in 2027-06")]
    [InlineData("2027-06", "2027-06-15", "{item: INIT-01, lagDays: 5}", "INIT-02 starts on 2027-06-15 and waits for a day 5 days after “Work INIT-01”, which ends in 2027-06")]
    [InlineData("2027-Q2", "2027-Q3", "{item: INIT-01}", null)]
    [InlineData("2027-06-14", "2027-06-14", "{item: INIT-01}", null)]
    public void Dates_too_coarse_to_tell_are_named(string end, string start, string dependency, string? message) => Assert.Equal(
        message is null ? [] : [message + ": dates as coarse as these do not say whether that fits."],
        Messages("RM311", Pieces.Initiative("INIT-01", end: end), Pieces.Initiative("INIT-02", start: start, also: $"dependsOn: [{dependency}]")));

    [Theory]
    [InlineData("2027-06", "2027-Q2")]
    [InlineData("2027-06-30", "2027-05-01")]
    public void What_is_broken_or_doubtful_is_one_finding(string end, string start) => Assert.Equal(
        ["RM303"],
        TestSite.Load(Pieces.Roles, Pieces.Goals, Pieces.Initiative("INIT-01", end: end), Pieces.Initiative("INIT-02", start: start, also: "dependsOn: [{item: INIT-01}]"))
            .Findings.Open.Where(finding => finding.Code is "RM303" or "RM311").Select(finding => finding.Code));

    [Theory]
    [InlineData("{item: INIT-02}, {item: INIT-01}", "{item: INIT-01}", "INIT-03 waits for INIT-02, which waits for INIT-01 already, so naming INIT-01 here adds nothing.")]
    [InlineData("{item: INIT-02}, {item: INIT-01/m}", "{item: INIT-01}", "INIT-03 waits for INIT-02, which waits for INIT-01 already, so naming INIT-01/m here adds nothing.")]
    [InlineData("{item: INIT-02/m}, {item: INIT-01}", "{item: INIT-01}", "INIT-03 waits for INIT-02/m, which waits for INIT-01 already, so naming INIT-01 here adds nothing.")]
    [InlineData("{item: INIT-01}, {item: INIT-01}", "{item: INIT-01}", "INIT-03 names INIT-01 twice.")]
    [InlineData("{item: INIT-02}, {item: INIT-01}", "{item: INIT-01/m}", null)]
    [InlineData("{item: INIT-02}, {item: INIT-01}", "{item: INIT-01, type: SS}", null)]
    [InlineData("{item: INIT-02, type: FF}, {item: INIT-01}", "{item: INIT-01}", null)]
    [InlineData("{item: INIT-02}, {item: INIT-01, lagDays: 30}", "{item: INIT-01}", null)]
    [InlineData("{item: INIT-02}, {item: INIT-01}", "{item: INIT-01, lagDays: -30}", null)]
    [InlineData("{item: INIT-02}", "{item: INIT-01}", null)]
    public void A_dependency_that_others_imply_adds_nothing(string third, string second, string? message) => Assert.Equal(
        message is null ? [] : [message],
        Messages("RM312", Chain("INIT-01", ""), Chain("INIT-02", second), Chain("INIT-03", third)));

    [Fact]
    public void A_ring_is_one_finding() => Assert.Empty(
        Messages("RM312", Chain("INIT-01", "{item: INIT-03}"), Chain("INIT-02", "{item: INIT-01}"), Chain("INIT-03", "{item: INIT-02}, {item: INIT-01}")));

    [Fact]
    public void A_long_way_round_is_found_and_named() => Assert.Equal(
        ["INIT-04 waits for INIT-03, which waits for INIT-02, which waits for INIT-01 already, so naming INIT-01 here adds nothing."],
        Messages("RM312", Chain("INIT-01", ""), Chain("INIT-02", "{item: INIT-01}"), Chain("INIT-03", "{item: INIT-02}"), Chain("INIT-04", "{item: INIT-01}, {item: INIT-03}")));

    [Theory]
    [InlineData("", true)]
    [InlineData("dependsOn: []", true)]
    [InlineData("dependsOn: [{item: INIT-01}]", false)]
    [InlineData("dependsOn: [{item: INIT-9}]", false)]
    [InlineData("dependsOn: INIT-01", false)]
    public void Work_that_hangs_loose_in_a_linked_plan_is_named(string also, bool found) => Assert.Equal(
        found ? ["INIT-03 “Work INIT-03” waits for nothing, and nothing waits for it, while most of the plan is linked."] : [],
        Messages("RM313", Chain("INIT-01", ""), Chain("INIT-02", "{item: INIT-01}"), Pieces.Initiative("INIT-03", also: also)));

    [Theory]
    [InlineData("completed")]
    [InlineData("cancelled")]
    public void Work_that_is_over_waits_for_nothing(string status) => Assert.Empty(
        Messages("RM313", Chain("INIT-01", ""), Chain("INIT-02", "{item: INIT-01}"), Pieces.Initiative("INIT-03", status)));

    [Fact]
    public void A_plan_with_few_links_does_not_work_with_them() => Assert.Empty(
        Messages("RM313", Chain("INIT-01", ""), Chain("INIT-02", "{item: INIT-01}"), Pieces.Initiative("INIT-03"), Pieces.Initiative("INIT-04")));

    private static (string Path, string Text) Horizon(string horizon) =>
        ("strategy.md", $"---\nid: STRAT-1\ntype: strategy\ntitle: S\nvision: V.\nhorizon: {{{horizon}}}\ncurrency: EUR\n---\n");

    private static (string Path, string Text) Capability() => Pieces.Item("capabilities", "CAP-1", "current: 1\ntarget: 3\nassessed: 2026-01-01");

    private static (string Path, string Text) Chain(string id, string dependsOn) =>
        Pieces.Initiative(id, also: $"milestones: [{{id: m, title: M, weight: 100, baseline: 2027-12-01}}]\ndependsOn: [{dependsOn}]");

    private static IEnumerable<string> Messages(string code, params (string Path, string Text)[] files) => Findings(code, files).Select(finding => finding.Message);

    private static IEnumerable<RoadmapSite.Engine.Diagnostics.Diagnostic> Findings(string code, params (string Path, string Text)[] files) =>
        TestSite.Load([Pieces.Roles, Pieces.Goals, .. files]).Findings.Open.Where(finding => finding.Code == code);
}
