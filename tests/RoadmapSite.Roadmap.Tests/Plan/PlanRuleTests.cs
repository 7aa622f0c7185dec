namespace RoadmapSite.Roadmap.Tests.Plan;

public sealed class PlanRuleTests
{
    private static readonly string[] Codes = ["RM010", "RM201", "RM203", "RM205", "RM302", "RM303", "RM304", "RM305", "RM306", "RM401", "RM403", "RM409"];

    [Fact]
    public void The_sample_has_three_broken_dependencies_two_late_milestones_a_late_skill_and_a_year_short_of_money()
    {
        var findings = TestSite.Sample().Findings;
        Assert.Equal(
            ["INIT-01 RM305", "INIT-02 RM303", "INIT-05 RM303", "INIT-14 RM305", "INIT-18 RM303", "TEAM-INT RM305", "strategy RM409"],
            findings.Open.Concat(findings.Allowed.Select(allowed => allowed.Finding))
                .Where(finding => Codes.Contains(finding.Code))
                .Select(finding => $"{finding.At.File.Stem} {finding.Code}")
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_samples_year_is_short_by_the_amount_and_by_less_with_approved_work_only() => Assert.Equal(
        "2027 costs 12,130,000 and is funded with 11,200,000: 930,000 short. Approved work alone is 280,000 over.",
        Assert.Single(TestSite.Sample().Findings.Open, finding => finding.Code == "RM409").Message);

    [Theory]
    [InlineData("", "INIT-02 starts 30 days before “Work INIT-01” ends (2027-06-30).")]
    [InlineData(", lagDays: 7", "INIT-02 starts 37 days too early: it may start 7 days after “Work INIT-01” ends (2027-06-30).")]
    [InlineData(", lagDays: -7", "INIT-02 starts 23 days too early: it may start 7 days before “Work INIT-01” ends (2027-06-30).")]
    [InlineData(", type: FF", "INIT-02 ends 1 day before “Work INIT-01” ends (2027-06-30).")]
    [InlineData(", type: SS, lagDays: 200", "INIT-02 starts 16 days too early: it may start 200 days after “Work INIT-01” starts (2026-11-28).")]
    [InlineData(", type: SF, lagDays: 300", "INIT-02 ends 87 days too early: it may end 300 days after “Work INIT-01” starts (2026-11-28).")]
    public void A_broken_dependency_says_what_is_short_and_by_how_much(string type, string message) => Assert.Equal(message, Message(
        "RM303",
        Pieces.Initiative("INIT-01", start: "2026-11-28", end: "2027-06-30"),
        Pieces.Initiative("INIT-02", start: "2027-05-31", end: "2027-06-29", also: $"dependsOn: [{{item: INIT-01{type}}}]")));

    [Fact]
    public void A_milestone_that_is_waited_for_is_called_by_its_name() => Assert.Equal(
        "INIT-02 starts 7 days before “Go-live” of INIT-01 is met (2027-07-07).",
        Message(
            "RM303",
            Pieces.Initiative("INIT-01", also: "milestones: [{id: live, title: Go-live, baseline: 2027-07-07}]"),
            Pieces.Initiative("INIT-02", start: "2027-06-30", also: "dependsOn: [{item: INIT-01/live}]")));

    [Fact]
    public void Coarse_dates_in_the_same_period_are_given_the_benefit_of_the_doubt() => Assert.Empty(Found(
        Pieces.Initiative("INIT-01", end: "2027-Q2"),
        Pieces.Initiative("INIT-02", start: "2027-Q2", also: "dependsOn: [{item: INIT-01}]")));

    [Fact]
    public void One_ring_is_one_finding_however_many_it_holds()
    {
        Assert.Equal(["RM201"], Found(
            Pieces.Initiative("INIT-01", also: "dependsOn: [{item: INIT-03, type: SS}]"),
            Pieces.Initiative("INIT-02", also: "dependsOn: [{item: INIT-01, type: SS}]"),
            Pieces.Initiative("INIT-03", also: "dependsOn: [{item: INIT-02, type: SS}]")));
        Assert.DoesNotContain("RM201", Found(
            Pieces.Initiative("INIT-01", also: "dependsOn: [{item: INIT-02, type: SS}]"),
            Pieces.Initiative("INIT-02", "cancelled", also: "dependsOn: [{item: INIT-01, type: SS}]")));
    }

    [Theory]
    [InlineData("proposed", "INIT-01 is proposed")]
    [InlineData("completed", "INIT-01 is completed")]
    [InlineData("on-hold", "INIT-01 is on hold")]
    public void A_goal_is_served_by_live_work_only(string status, string reason) => Assert.Equal(
        $"Nothing approved or in progress serves GOAL-1 “One record”: {reason}.",
        Message("RM203", Pieces.Initiative("INIT-01", status)));

    [Fact]
    public void A_goal_that_nothing_names_says_so() =>
        Assert.Equal("Nothing approved or in progress serves GOAL-1 “One record”: no initiative names it.", Message("RM203"));

    [Theory]
    [InlineData("goals: []", "RM205")]
    [InlineData("goals: [GOAL-9]", "RM103")]
    [InlineData("goals:", "RM004")]
    [InlineData("goals: [{a: b}]", "RM005")]
    public void A_list_of_goals_that_serves_nothing_gives_one_message(string goals, string code)
    {
        var initiative = Pieces.Initiative("INIT-09");
        var site = TestSite.Load(Pieces.Roles, Pieces.Goals, Pieces.Initiative("INIT-01"), (initiative.Path, initiative.Text.Replace("goals: [GOAL-1]", goals, StringComparison.Ordinal)));
        Assert.Equal([code], site.Findings.Open.Where(finding => finding.At.File.Stem == "INIT-09").Select(finding => finding.Code));
    }

    [Theory]
    [InlineData("2027-06-30", "2027-06-29", true)]
    [InlineData("2027-06-30", "2027-06-30", false)]
    [InlineData("2027-Q2", "2027-04", false)]
    [InlineData("2027-06", "2027-Q2", false)]
    [InlineData("2027-Q2", "2027-Q1", true)]
    public void A_period_ends_before_it_starts_when_every_day_of_its_end_does(string start, string end, bool found) => Assert.Equal(
        found, Found(Pieces.Initiative("INIT-01", start: start, end: end)).Contains("RM302"));

    [Fact]
    public void Every_period_is_looked_at()
    {
        Assert.Equal("The horizon ends 365 days before it starts: 2026-12-31 is before 2027-12-31.", Message("RM302", Pieces.Strategy("2027-12-31", "2026-12-31")));
        Assert.StartsWith("The forecast ends 1 day before", Message("RM302", Pieces.Initiative("INIT-01", also: "forecast: {start: 2027-02-02, end: 2027-02-01}")), StringComparison.Ordinal);
        Assert.StartsWith("The actual period ends 1 day before", Message("RM302", Pieces.Initiative("INIT-01", "completed", also: "actual: {start: 2026-02-02, end: 2026-02-01}\npercentComplete: 100")), StringComparison.Ordinal);
        Assert.Equal(
            "The forecast ends 9 days before it started: 2026-10-01 is before 2026-10-10.",
            Message("RM302", Pieces.Initiative("INIT-01", "in-progress", "2026-09-01", "2026-12-31", "forecast: {start: 2026-09-01, end: 2026-10-01}\nactual: {start: 2026-10-10}")));
    }

    [Theory]
    [InlineData("baseline: 2026-12-31", "“M” is agreed for 2026-12-31, 1 day before its initiative starts (2027-01-01).")]
    [InlineData("baseline: 2028-01-01", "“M” is agreed for 2028-01-01, 1 day after its initiative ends (2027-12-31).")]
    [InlineData("baseline: 2027-06-30, forecast: 2028-02-01", "“M” is expected on 2028-02-01, 1 day after its initiative ends (2028-01-31).")]
    [InlineData("baseline: 2027-06-30, forecast: 2027-01-31", "“M” is expected on 2027-01-31, 1 day before its initiative starts (2027-02-01).")]
    public void A_milestone_lies_within_its_initiative(string dates, string message) => Assert.Equal(message, Message(
        "RM304", Pieces.Initiative("INIT-01", also: $"forecast: {{start: 2027-02-01, end: 2028-01-31}}\nmilestones: [{{id: m, title: M, {dates}}}]")));

    [Fact]
    public void A_milestone_that_can_lie_within_is_fine() => Assert.Empty(Found(
        Pieces.Initiative("INIT-01", start: "2027-01-15", end: "2027-06", also: "milestones: [{id: a, title: A, baseline: 2027-Q1}, {id: b, title: B, baseline: 2027-H1}, {id: c, title: C, baseline: 2027}]")));

    [Theory]
    [InlineData("completed", "actual: {start: 2026-01-01, end: 2026-10-01}\npercentComplete: 100", null)]
    [InlineData("completed", "actual: {start: 2026-01-01, end: 2026-10-01}\npercentComplete: 99.5", "INIT-01 is completed, but 99.5 % is done.")]
    [InlineData("completed", "actual: {start: 2026-01-01, end: 2026-10-01}", "INIT-01 is completed, but nothing says that 100 % is done.")]
    [InlineData("completed", "actual: {start: 2026-01-01, end: 2026-10-01}\nmilestones: [{id: m, title: M, baseline: 2027-02-01}]", "INIT-01 is completed, but “M” is not met.")]
    [InlineData("completed", "actual: {start: 2026-01-01, end: 2026-10-01}\nmilestones: [{id: m, title: M, baseline: 2027-02-01, actual: 2026-09-01}]", null)]
    [InlineData("proposed", "percentComplete: 10", "INIT-01 is proposed, but 10 % is done.")]
    [InlineData("approved", "actual: {start: 2026-10-01}\npercentComplete: 10", "INIT-01 is approved, but it started on 2026-10-01 and 10 % is done.")]
    [InlineData("approved", "percentComplete: 0", null)]
    [InlineData("in-progress", "actual: {start: 2026-01-01, end: 2026-10-01}", "INIT-01 is in progress, but it ended on 2026-10-01.")]
    [InlineData("in-progress", "actual: {start: 2026-01-01}\npercentComplete: 100", null)]
    [InlineData("cancelled", "actual: {start: 2026-01-01, end: 2026-10-01}\npercentComplete: 10", null)]
    public void A_status_and_its_progress_agree(string status, string also, string? message)
    {
        var findings = Findings(Pieces.Initiative("INIT-01", status, also: also)).Where(finding => finding.Code is "RM403" or "RM010").ToList();
        Assert.Equal(message is null ? [] : [message], findings.Select(finding => finding.Message));
    }

    [Fact]
    public void A_year_is_funded_or_not_and_without_any_funding_nobody_can_say()
    {
        string? Short(string funding, string also) => Findings(
            Pieces.Initiative("INIT-01", also: "budget: {2027: {capex: 100}}"),
            Pieces.Initiative("INIT-02", also: also),
            ("strategy.md", $"---\ntype: strategy\ntitle: Digital strategy\nvision: One record.\nhorizon: {{start: 2027-01-01, end: 2027-12-31}}\ncurrency: USD\n{funding}\n---\n"))
            .SingleOrDefault(finding => finding.Code == "RM409")?.Message;

        Assert.Null(Short("", ""));
        Assert.Null(Short("funding: {2027: 100}", ""));
        Assert.Equal("2027 costs 100 and is funded with 99: 1 short. All of it is approved.", Short("funding: {2027: 99}", ""));
        Assert.Equal("2027 costs 100 and is funded with 0: 100 short. All of it is approved.", Short("funding: {2026: 99}", ""));
        Assert.Equal("2028 costs 5 and is funded with 0: 5 short. All of it is approved.", Short("funding: {2027: 100}", "budget: {2028: {run: 5}}"));
    }

    [Fact]
    public void A_year_that_only_proposed_work_overdraws_says_that_approved_work_fits() => Assert.Equal(
        "2027 costs 150 and is funded with 100: 50 short. Approved work alone fits.",
        Message(
            "RM409",
            ("strategy.md", "---\ntype: strategy\ntitle: S\nvision: One record.\nhorizon: {start: 2027-01-01, end: 2027-12-31}\ncurrency: USD\nfunding: {2027: 100}\n---\n"),
            Pieces.Initiative("INIT-01", also: "budget: {2027: {capex: 100}}"),
            Pieces.Initiative("INIT-02", "proposed", also: "budget: {2027: {capex: 50}}")));

    private static string Message(string code, params (string, string)[] files) => Assert.Single(Findings(files), finding => finding.Code == code).Message;

    private static IEnumerable<string> Found(params (string, string)[] files) => Findings(files).Select(finding => finding.Code);

    private static IEnumerable<RoadmapSite.Engine.Diagnostics.Diagnostic> Findings(params (string, string)[] files) =>
        TestSite.Load([Pieces.Roles, Pieces.Goals, .. files]).Findings.Open.Where(finding => Codes.Contains(finding.Code));
}
