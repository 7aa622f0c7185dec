namespace RoadmapSite.Roadmap.Tests.Plan;

public sealed class OverspentTests
{
    [Theory]
    [InlineData("budget: {2027: {capex: 100, opex: 50, run: 900}}\nactualCost: 151", "of the 150 budgeted: 1 too much")]
    [InlineData("budget: {2027: {run: 900}}\nactualCost: 1", "has spent 1 and has no budget")]
    [InlineData("actualCost: 1", "has spent 1 and has no budget")]
    public void Spending_is_compared_with_capital_and_operating_cost_of_all_years(string also, string part) =>
        Assert.Contains(part, Assert.Single(Found(also)), StringComparison.Ordinal);

    [Theory]
    [InlineData("budget: {2027: {capex: 100, opex: 50}}\nactualCost: 150")]
    [InlineData("budget: {2027: {capex: 100, opex: lots}}\nactualCost: 150")]
    [InlineData("budget: {soon: {capex: 100}}\nactualCost: 150")]
    [InlineData("budget: much\nactualCost: 150")]
    [InlineData("budget: {2027: {capex: 100}}")]
    public void A_budget_that_is_just_used_up_or_cannot_be_read_is_no_overspending(string also) => Assert.Empty(Found(also));

    [Fact]
    public void The_sample_overspent_on_workstations() => Assert.Equal(
        ["INIT-16 “Workstation renewal” has spent 1,140,000 of the 1,100,000 budgeted: 40,000 too much."],
        TestSite.Sample().Findings.Open.Where(finding => finding.Code == "RM402").Select(finding => finding.Message));

    private static IEnumerable<string> Found(string also) =>
        TestSite.Load(Pieces.Roles, Pieces.Goals, Pieces.Initiative("INIT-01", also: also)).Findings.Open.Where(finding => finding.Code == "RM402").Select(finding => finding.Message);
}
