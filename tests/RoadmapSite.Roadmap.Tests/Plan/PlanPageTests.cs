using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Tests.Plan;

public sealed class PlanPageTests
{
    [Fact]
    public void The_sample_says_what_it_costs_and_what_is_short() => Assert.Equal(
        "At its present rate the plan costs $33.3m, $1.35m over budget, and 2027 is $0.93m short of funding.",
        PlanPages.Model(TestSite.Sample(), "plan.html")!.Lead());

    [Theory]
    [InlineData("", "", "No initiative has a budget.")]
    [InlineData("budget: {2027: {capex: 1000000}}", "", "The plan has a budget of 1.00m and nothing is spent yet.")]
    [InlineData("budget: {2027: {capex: 1000000}}\npercentComplete: 50\nactualCost: 400000", "", "At its present rate the plan costs 0.80m, 0.20m under budget.")]
    [InlineData("budget: {2027: {capex: 1000000}}\npercentComplete: 50\nactualCost: 501000", "", "At its present rate the plan costs 1.00m, on budget.")]
    [InlineData("budget: {2027: {capex: 1000000}}", "{2027: 2000000}", "The plan has a budget of $1.00m and nothing is spent yet, and every year stays within its funding.")]
    [InlineData("budget: {2027: {capex: 1000000}, 2028: {capex: 500000}}", "{2027: 900000}", "The plan has a budget of $1.50m and nothing is spent yet, and two years are short of funding, most of all 2028, by $0.50m.")]
    public void The_headline_fits_what_is_known(string also, string funding, string expected)
    {
        var strategy = Pieces.Strategy();
        (string, string)[] files = funding.Length == 0
            ? [Pieces.Roles, Pieces.Goals, Pieces.Initiative("INIT-1", also: also)]
            : [Pieces.Roles, Pieces.Goals, Pieces.Initiative("INIT-1", also: also), (strategy.Path, strategy.Text.Replace("currency:", $"funding: {funding}\ncurrency:", StringComparison.Ordinal))];
        Assert.Equal(expected, PlanPages.Model(TestSite.Load(files), "plan.html")!.Lead());
    }

    [Fact]
    public void Initiatives_come_worst_first_and_cancelled_ones_not_at_all()
    {
        var rows = PlanPages.Model(TestSite.Sample(), "plan.html")!.Lines("rows");
        Assert.Equal(18, rows.Count);
        Assert.Equal(rows.Select(row => row["rag"]), rows.Select(row => row["rag"]).OrderByDescending(rag => (Rag)rag!));
        var cancelled = PlanPages.Model(TestSite.Load(Pieces.Roles, Pieces.Goals, Pieces.Initiative("INIT-1", status: "cancelled"), Pieces.Initiative("INIT-2")), "plan.html")!;
        Assert.Single(cancelled.Lines("rows"));
        Assert.Equal(1, cancelled["cancelled"]);
    }

    [Fact]
    public void A_plan_is_paid_back_in_the_year_from_which_on_it_stays_so()
    {
        var site = TestSite.Load(Pieces.Roles, Pieces.Goals, Pieces.Strategy(), Pieces.Initiative("INIT-1", also: "budget: {2027: {capex: 100000}}\nbenefits: [{title: Saved, kind: cash, annual: 50000, from: 2028-01-01}]"));
        Assert.Equal(2029, PlanPages.Model(site, "plan.html")!["paidBack"]);
        Assert.Null(PlanPages.Model(TestSite.Sample(), "plan.html")!["paidBack"]);
    }

    [Fact]
    public void A_site_without_initiatives_has_no_figures() => Assert.Null(PlanPages.Model(TestSite.Load(Pieces.Roles, Pieces.Strategy()), "plan.html"));
}
