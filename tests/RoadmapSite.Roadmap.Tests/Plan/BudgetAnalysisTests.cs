using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Tests.Plan;

public sealed class BudgetAnalysisTests
{
    [Fact]
    public void A_year_counts_everything_that_is_not_cancelled_against_its_funding()
    {
        var years = Budget(
            Strategy("funding: {2027: 1000, 2029: 50}"),
            Pieces.Initiative("INIT-01", also: "budget: {2027: {capex: 500, opex: 100, run: 20}, 2028: {opex: 40}}"),
            Pieces.Initiative("INIT-02", "proposed", also: "budget: {2027: {capex: 300}}"),
            Pieces.Initiative("INIT-03", "on-hold", also: "budget: {2027: {opex: 200}}"),
            Pieces.Initiative("INIT-04", "cancelled", also: "budget: {2027: {opex: 900}}")).Years;
        Assert.Equal([2027, 2028, 2029], years.Select(year => year.Year));
        Assert.Equal(new(2027, 800, 300, 20, 500, 1000), years[0]);
        Assert.Equal((1120, -120, 380), (years[0].Total, years[0].Headroom, years[0].HeadroomApprovedOnly));
        Assert.Equal((0, -40), (years[1].Funding, years[1].Headroom));
        Assert.Equal((0, 50), (years[2].Total, years[2].Headroom));
    }

    [Fact]
    public void A_strategy_that_names_no_funding_has_no_headroom()
    {
        var year = Assert.Single(Budget(Strategy(), Pieces.Initiative("INIT-01", also: "budget: {2027: {capex: 500}}")).Years);
        Assert.Null(year.Funding);
        Assert.Null(year.Headroom);
        Assert.Null(year.HeadroomApprovedOnly);
    }

    [Theory]
    [InlineData("2027-01-01", 120, 120)]
    [InlineData("2027-10-01", 30, 120)]
    [InlineData("2027-10-02", 20, 120)]
    [InlineData("2027-12-31", 0, 120)]
    [InlineData("2028-07", 0, 60)]
    [InlineData("2026-03-01", 120, 120)]
    public void A_benefits_first_year_counts_by_whole_months(string from, double first, double second)
    {
        var years = Budget(Strategy(), Pieces.Initiative("INIT-01", also: $"benefits: [{{title: Saved, kind: cash, annual: 120, from: {from}}}]")).BenefitYears;
        Assert.Equal((first, second), (years[0].CashBenefit, years[1].CashBenefit));
    }

    [Fact]
    public void Benefits_are_followed_for_five_years_after_the_horizon_and_only_of_committed_work()
    {
        const string Benefits = "benefits: [{title: A, kind: cash, annual: 100, from: 2028-01-01}, {title: B, kind: non-cash, annual: 10, from: 2028-01-01}, {title: C, kind: safety}]";
        var budget = Budget(
            Strategy(),
            Pieces.Initiative("INIT-01", also: Benefits + "\nbudget: {2027: {capex: 50, run: 10}}"),
            Pieces.Initiative("INIT-02", "completed", also: Benefits),
            Pieces.Initiative("INIT-03", "proposed", also: Benefits + "\nbudget: {2027: {capex: 50}}"),
            Pieces.Initiative("INIT-04", "on-hold", also: Benefits));
        Assert.Equal(Enumerable.Range(2027, 6), budget.BenefitYears.Select(year => year.Year));
        Assert.Equal((200, 20), (budget.AnnualCash, budget.AnnualNonCash));
        Assert.Equal([(60, 0), (0, 200), (0, 200), (0, 200), (0, 200), (0, 200)], budget.BenefitYears.Select(year => (year.Cost, year.CashBenefit)));
        Assert.Equal(-60 + Enumerable.Range(1, 5).Sum(year => 200 / Math.Pow(1.05, year)), budget.NetPresentValue, 9);
    }

    [Fact]
    public void The_discount_rate_is_the_organisations_own() => Assert.Equal(
        -50 + 110 / 1.1,
        Budget(
            ("roadmap.yml", "thresholds: {discountRate: 0.1}\n"),
            Strategy(),
            Pieces.Initiative("INIT-01", also: "budget: {2027: {capex: 50}, 2029: {capex: 110}, 2030: {capex: 110}, 2031: {capex: 110}, 2032: {capex: 110}}\nbenefits: [{title: A, kind: cash, annual: 110, from: 2028-01-01}]")).NetPresentValue,
        9);

    [Fact]
    public void The_spend_mix_has_every_kind_and_leaves_out_what_is_cancelled()
    {
        var mix = Budget(
            Pieces.Initiative("INIT-01", also: "spend: grow\nbudget: {2027: {capex: 5, run: 1}, 2028: {opex: 4}}"),
            Pieces.Initiative("INIT-02", "cancelled", also: "spend: run\nbudget: {2027: {capex: 5}}"),
            Pieces.Initiative("INIT-03", also: "budget: {2027: {capex: 5}}")).SpendMix;
        Assert.Equal(["run", "grow", "transform"], mix.Keys);
        Assert.Equal([0, 10, 0], mix.Values);
    }

    [Fact]
    public void Without_a_strategy_the_years_of_the_costs_are_followed()
    {
        Assert.Equal(Enumerable.Range(2027, 7), Budget(Pieces.Initiative("INIT-01", also: "budget: {2027: {capex: 5}, 2028: {capex: 5}}")).BenefitYears.Select(year => year.Year));
        Assert.Empty(Budget().BenefitYears);
        Assert.Equal(0, Budget().NetPresentValue);
    }

    private static (string, string) Strategy(string also = "") =>
        ("strategy.md", $"---\ntype: strategy\ntitle: Digital strategy\nvision: One record.\nhorizon: {{start: 2027-01-01, end: 2027-12-31}}\ncurrency: USD\n{also}\n---\n");

    private static BudgetAnalysis Budget(params (string, string)[] files) =>
        TestSite.Load([Pieces.Roles, Pieces.Goals, .. files]).Knowledge.Get<BudgetAnalysis>();
}
