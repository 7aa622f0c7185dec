namespace RoadmapSite.Roadmap.Tests.Progress;

public sealed class LoggedChangeDiffersTests
{
    [Theory]
    [InlineData("field: baseline.start, to: 2027-01-01", "")]
    [InlineData("field: baseline.start, to: 2027-02-01", "REV-1 set “baseline.start” of INIT-01 to “2027-02-01”, and it is “2027-01-01”.")]
    [InlineData("field: status, to: Approved", "")]
    [InlineData("field: status, to: in-progress", "REV-1 set “status” of INIT-01 to “in-progress”, and it is “approved”.")]
    [InlineData("field: budget.2027.capex, to: 100.0", "")]
    [InlineData("field: budget.2027.capex, to: 120", "REV-1 set “budget.2027.capex” of INIT-01 to “120”, and it is “100”.")]
    [InlineData("field: budget.2028.capex, to: 120", "REV-1 set “budget.2028.capex” of INIT-01 to “120”, and there is none.")]
    [InlineData("field: milestones.live.forecast, to: 2027-Q2", "")]
    [InlineData("field: live.forecast, to: 2027-Q3", "REV-1 set “live.forecast” of INIT-01 to “2027-Q3”, and it is “2027-Q2”.")]
    [InlineData("field: goals, to: GOAL-1", "")]
    [InlineData("field: goals, to: GOAL-2", "REV-1 set “goals” of INIT-01 to “GOAL-2”, and it is “GOAL-1”.")]
    [InlineData("field: confidence, to: null", "")]
    [InlineData("field: owner, to: null", "REV-1 took “owner” out of INIT-01, and it is “cio”.")]
    [InlineData("field: owner", "")]
    [InlineData("field: baseline, to: 2027-01-01", "“baseline” of INIT-01 is a group of values and not one that could be “2027-01-01”.")]
    [InlineData("field: confidense, to: high", "An initiative such as INIT-01 has no “confidense”.")]
    [InlineData("field: spend, to: grow", "")]
    public void A_logged_change_is_what_the_item_has(string change, string message) =>
        Assert.Equal(message, string.Join('\n', Found(Review("REV-1", "2026-10-01", $"{{item: INIT-01, {change}}}"))));

    [Fact]
    public void A_change_to_a_milestone_is_looked_up_in_it() => Assert.Equal(
        ["REV-1 set “forecast” of INIT-01/live to “2027-06-01”, and it is “2027-Q2”."],
        Found(Review("REV-1", "2026-10-01", "{item: INIT-01/live, field: forecast, to: 2027-06-01}")));

    [Fact]
    public void Of_several_changes_to_one_value_the_last_review_counts() => Assert.Empty(Found(
        Review("REV-1", "2026-10-01", "{item: INIT-01, field: baseline.start, to: 2027-01-01}"),
        Review("REV-2", "2026-07-01", "{item: INIT-01, field: baseline.start, to: 2026-11-01}")));

    [Fact]
    public void A_review_that_was_not_held_changes_nothing() => Assert.Empty(Found(
        Pieces.Item("reviews", "REV-1", "due: 2027-01-10\nchanges:\n  - {item: INIT-01, field: status, to: completed}")));

    [Fact]
    public void The_samples_log_agrees_with_its_items() => Assert.DoesNotContain(TestSite.Sample().Findings.Open, finding => finding.Code == "RM510");

    private static (string Path, string Text) Review(string id, string held, string change) =>
        Pieces.Item("reviews", id, $"due: {held}\nheld: {held}\noutcome: adjust\nchanges:\n  - {change}");

    private static IEnumerable<string> Found(params (string Path, string Text)[] reviews) => TestSite.Load(
        [
            Pieces.Roles,
            Pieces.Goals,
            Pieces.Initiative("INIT-01", also: "spend: groww\nbudget: {2027: {capex: 100}}\nmilestones: [{id: live, title: Go-live, weight: 100, baseline: 2027-06-30, forecast: 2027-Q2}]"),
            .. reviews,
        ]).Findings.Open.Where(finding => finding.Code == "RM510").Select(finding => finding.Message);
}
