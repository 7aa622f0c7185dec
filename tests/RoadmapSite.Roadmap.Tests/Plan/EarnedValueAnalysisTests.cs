using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Tests.Plan;

public sealed class EarnedValueAnalysisTests
{
    private const string Running = "actual: {start: 2026-01-01}\n";
    private const string Budget = "budget: {2026: {capex: 600, opex: 400, run: 50}}\n";
    private const string Halves = "milestones: [{id: b, title: B, weight: 50, baseline: 2026-12-31}, {id: a, title: A, weight: 50, baseline: 2026-07-03}]\n";

    [Theory]
    [InlineData("2025-12-31", 0)]
    [InlineData("2026-01-01", 0)]
    [InlineData("2026-04-03", 25.1366)]
    [InlineData("2026-07-03", 50)]
    [InlineData("2026-10-02", 75.1381)]
    [InlineData("2026-12-31", 100)]
    [InlineData("2027-06-30", 100)]
    public void Planned_progress_runs_straight_through_the_weights_on_their_agreed_dates(string asOf, double percent) =>
        Assert.Equal(percent, One(Running + Budget + Halves, asOf).PlannedPct!.Value, 3);

    [Fact]
    public void Work_without_weighed_milestones_is_planned_evenly() =>
        Assert.Equal(100 * 333 / 364.0, One(Running + Budget).PlannedPct!.Value, 9);

    [Fact]
    public void Weights_count_as_they_stand_even_when_they_do_not_make_100() =>
        Assert.Equal(80, One("milestones: [{id: a, title: A, weight: 80, baseline: 2026-07-03}]\n").PlannedPct);

    [Fact]
    public void Earned_is_what_is_stated_or_else_the_weights_that_are_met()
    {
        Assert.Equal(30, One(Running + Halves + "percentComplete: 30").EarnedPct);
        Assert.Equal(50, One(Running + Halves.Replace("2026-07-03", "2026-07-03, actual: 2026-07-09", StringComparison.Ordinal)).EarnedPct);
        Assert.Equal(0, One(Running).EarnedPct);
    }

    [Fact]
    public void Running_cost_is_no_part_of_the_budget_at_completion()
    {
        var standing = One(Running + Budget);
        Assert.Equal((1000, 1050), (standing.Value.Bac, standing.Total));
    }

    [Theory]
    [InlineData("met", "2026-01-01", "2026-02-01", MilestoneState.Met, 31)]
    [InlineData("late yesterday", "2026-11-29", null, MilestoneState.Late, 0)]
    [InlineData("due today", "2026-11-30", null, MilestoneState.Due, 0)]
    [InlineData("due in thirty days", "2026-12-30", null, MilestoneState.Due, 0)]
    [InlineData("planned", "2026-12-31", null, MilestoneState.Planned, 0)]
    [InlineData("a month is not over before its last day", "2026-11", null, MilestoneState.Due, 0)]
    public void A_milestone_is_met_late_due_or_planned(string title, string baseline, string? actual, MilestoneState state, int slip)
    {
        var milestone = Assert.Single(One($"milestones: [{{id: m, title: {title}, baseline: {baseline}{(actual is null ? "" : $", actual: {actual}")}}}]").Milestones);
        Assert.Equal((state, slip), (milestone.State, milestone.SlipDays));
    }

    [Theory]
    [InlineData("approved", "", Rag.Green)]
    [InlineData("approved", "forecast: {start: 2026-01-01, end: 2027-01-13}", Rag.Green)]
    [InlineData("approved", "forecast: {start: 2026-01-01, end: 2027-01-14}", Rag.Amber)]
    [InlineData("approved", "forecast: {start: 2026-01-01, end: 2027-02-28}", Rag.Amber)]
    [InlineData("approved", "forecast: {start: 2026-01-01, end: 2027-03-01}", Rag.Red)]
    [InlineData("in-progress", "percentComplete: 87", Rag.Green)]
    [InlineData("in-progress", "percentComplete: 86", Rag.Amber)]
    [InlineData("in-progress", "percentComplete: 77", Rag.Red)]
    [InlineData("in-progress", "percentComplete: 90\nactualCost: 947", Rag.Green)]
    [InlineData("in-progress", "percentComplete: 90\nactualCost: 948", Rag.Amber)]
    [InlineData("in-progress", "percentComplete: 90\nactualCost: 1059", Rag.Red)]
    [InlineData("completed", "percentComplete: 0\nforecast: {start: 2026-01-01, end: 2028-01-01}", Rag.Blue)]
    [InlineData("proposed", "forecast: {start: 2026-01-01, end: 2028-01-01}", Rag.Grey)]
    [InlineData("on-hold", "", Rag.Grey)]
    [InlineData("cancelled", "", Rag.Grey)]
    public void The_worst_figure_gives_the_colour(string status, string also, Rag rag) =>
        Assert.Equal(rag, One((status == "approved" ? "" : Budget) + also, status: status).Rag.Computed);

    [Fact]
    public void A_broken_dependency_is_amber_and_every_reason_is_kept_worst_first()
    {
        var decision = Analysis(
            Pieces.Initiative("INIT-01", start: "2026-01-01", end: "2026-12-31"),
            Pieces.Initiative("INIT-02", start: "2026-12-01", end: "2027-12-31", also: "dependsOn: [{item: INIT-01}]")).Initiatives[1].Rag;
        Assert.Equal(Rag.Amber, decision.Computed);
        Assert.Equal([(Rag.Amber, "dates break 1 dependency"), (Rag.Green, "ends as agreed or earlier")], decision.Reasons.Select(reason => (reason.Rag, reason.Text)));
    }

    [Fact]
    public void A_figure_is_never_rounded_over_its_limit()
    {
        var reason = One(Running + Budget + "percentComplete: 86.9").Rag.Reasons[0];
        Assert.Equal((Rag.Amber, "SPI 0.9499, below 0.95"), (reason.Rag, reason.Text));
    }

    [Fact]
    public void Nothing_to_judge_by_is_grey_and_not_green()
    {
        var standing = TestSite.Load(("initiatives/INIT-01.md", "---\ntitle: Bare\nstatus: approved\n---\n")).Knowledge.Get<EarnedValueAnalysis>().Initiatives[0];
        Assert.Equal(Rag.Grey, standing.Rag.Computed);
        Assert.Null(standing.SlipDays);
        Assert.Null(standing.PlannedPct);
        Assert.Null(standing.Value.Pv);
    }

    [Theory]
    [InlineData("2026-11-30", true)]
    [InlineData("2026-11-29", false)]
    public void A_stated_colour_stands_beside_the_computed_one_until_it_expires(string until, bool holds)
    {
        var decision = One($"rag: {{value: red, reason: The supplier is in trouble, until: {until}}}").Rag;
        Assert.Equal((Rag.Green, holds ? Rag.Red : Rag.Green), (decision.Computed, decision.Shown));
        Assert.Equal(holds ? "The supplier is in trouble" : null, decision.Stated?.Reason);
    }

    [Fact]
    public void The_portfolio_adds_up_everything_that_is_not_cancelled()
    {
        var portfolio = Analysis(
            Pieces.Initiative("INIT-01", "in-progress", "2026-01-01", "2026-12-31", Running + Budget + Halves + "percentComplete: 50\nactualCost: 600"),
            Pieces.Initiative("INIT-02", "in-progress", "2026-01-01", "2026-12-31", Running + Budget + "actualCost: 100"),
            Pieces.Initiative("INIT-03", "cancelled", "2026-01-01", "2026-12-31", Budget + "actualCost: 900")).Portfolio;
        Assert.Equal((2000, 2100, 500, 700), (portfolio.Value.Bac, portfolio.Total, portfolio.Value.Ev, portfolio.Value.Ac));

        // The first is heading for 1,200; the second spent 100 and earned nothing, so all of its 1,000 is still ahead.
        Assert.Equal(2300, portfolio.Eac);
    }

    private static InitiativeStanding One(string also, string asOf = "2026-11-30", string status = "in-progress") =>
        TestSite.Load(
            Pieces.Roles, Pieces.Goals, ("roadmap.yml", $"asOf: {asOf}\n"),
            Pieces.Initiative("INIT-01", status, "2026-01-01", "2026-12-31", also)).Knowledge.Get<EarnedValueAnalysis>().Initiatives[0];

    private static EarnedValueAnalysis Analysis(params (string, string)[] files) =>
        TestSite.Load([Pieces.Roles, Pieces.Goals, .. files]).Knowledge.Get<EarnedValueAnalysis>();
}
