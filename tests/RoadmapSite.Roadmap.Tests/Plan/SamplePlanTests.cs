using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Tests.Plan;

/// <summary>The sample organisation's plan against figures that were computed without this program.</summary>
public sealed class SamplePlanTests
{
    [Fact]
    public void The_samples_plan_comes_out_as_computed_elsewhere() =>
        ExpectedData.Equal("Plan/sample-plan.json", PlanData.Shape, TestSite.Sample().Knowledge);

    [Fact]
    public void The_samples_budget_comes_out_as_computed_elsewhere() =>
        ExpectedData.Equal("Plan/sample-budget.json", BudgetData.Shape, TestSite.Sample().Knowledge.Get<BudgetAnalysis>());

    [Fact]
    public void The_samples_portfolio_reaches_from_its_first_day_to_its_last()
    {
        var summary = TestSite.Sample().Knowledge.Get<EarnedValueAnalysis>().Portfolio.Summary!;
        Assert.Equal((new(2026, 1, 5), new DateOnly(2029, 6, 30), Rag.Red), (summary.Lo, summary.Hi, summary.Status));
        Assert.Equal(100 * 8_197_200.0 / 31_970_000, summary.Progress, 9);
    }
}
