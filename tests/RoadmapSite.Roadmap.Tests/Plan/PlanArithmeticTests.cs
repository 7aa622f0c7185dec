using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Tests.Plan;

public sealed class PlanArithmeticTests
{
    private static readonly DateOnly NewYear = new(2027, 1, 1);

    [Fact]
    public void A_parents_progress_is_weighed_by_days_when_nothing_better_is_known()
    {
        var parent = Rollup.Of([Leaf(0, 60, 100), Leaf(60, 30, 50), Leaf(90, 10, 0)])!;
        Assert.Equal(75, parent.Progress);
        Assert.Equal((NewYear, NewYear.AddDays(100)), (parent.Lo, parent.Hi));
    }

    [Fact]
    public void Cost_weighs_before_effort_and_effort_before_days()
    {
        Rollup[] parts = [Leaf(0, 60, 100) with { Effort = 1, Cost = 30 }, Leaf(0, 60, 0) with { Effort = 3, Cost = 10 }];
        Assert.Equal(75, Rollup.Of(parts)!.Progress);
        Assert.Equal(25, Rollup.Of([.. parts.Select(part => part with { Cost = null })])!.Progress);
        Assert.Equal(25, Rollup.Of([parts[0], parts[1] with { Cost = null }])!.Progress);
        Assert.Equal(50, Rollup.Of([.. parts.Select(part => part with { Cost = 0, Effort = 0 })])!.Progress);
    }

    [Fact]
    public void A_parent_of_parents_has_the_cost_of_the_leaves_and_their_worst_status()
    {
        var inner = Rollup.Of([Leaf(0, 10, 0) with { Cost = 5, Status = Rag.Amber }, Leaf(5, 10, 100) with { Cost = 15, Status = Rag.Blue }])!;
        var outer = Rollup.Of([inner, Leaf(30, 10, 50) with { Cost = 20, Status = Rag.Green }])!;
        Assert.Equal(40, outer.Cost);
        Assert.Equal(Rag.Amber, outer.Status);
        Assert.Equal(62.5, outer.Progress);
        Assert.Null(Rollup.Of([]));
    }

    [Fact]
    public void A_cost_spread_over_quarters_adds_up_to_the_cent()
    {
        DateOnly[] quarters = [.. Enumerable.Range(0, 5).Select(number => NewYear.AddMonths(3 * number))];
        var parts = CostSpread.ByPeriod(1_000_000.00m, new(2027, 2, 15), new(2028, 1, 16), quarters);
        Assert.Equal([134_328.36m, 271_641.79m, 274_626.86m, 274_626.87m, 44_776.12m], parts);
        Assert.Equal(1_000_000.00m, parts.Sum());
        Assert.Equal([32.97m, 33.33m, 33.70m], CostSpread.ByPeriod(100.00m, NewYear, new(2027, 10, 1), quarters[..3]));
    }

    [Fact]
    public void A_cost_outside_the_periods_falls_into_the_nearest_one()
    {
        DateOnly[] quarters = [new(2027, 4, 1), new(2027, 7, 1)];
        Assert.Equal([100m, 0m], CostSpread.ByPeriod(100, NewYear, new(2027, 2, 1), quarters));
        Assert.Equal([0m, 100m], CostSpread.ByPeriod(100, new(2028, 1, 1), new(2028, 2, 1), quarters));
    }

    [Fact]
    public void A_milestones_trend_tells_when_it_will_be_met()
    {
        var trend = MilestoneTrend.Of(
        [
            (new(2027, 1, 1), new(2027, 6, 30)),
            (new(2027, 2, 1), new(2027, 7, 20)),
            (new(2027, 3, 1), new(2027, 8, 10)),
        ])!;
        Assert.Equal(0.69403, trend.Slope, 5);
        Assert.Equal(new DateOnly(2028, 8, 10), trend.Predicted);
    }

    [Fact]
    public void A_steady_forecast_is_believed_and_one_that_runs_away_is_not()
    {
        DateOnly june = new(2027, 6, 30);
        Assert.Equal(june, MilestoneTrend.Of([(new(2027, 1, 1), june), (new(2027, 2, 1), june), (new(2027, 3, 1), june)])!.Predicted);
        Assert.Null(MilestoneTrend.Of([(new(2027, 1, 1), june), (new(2027, 2, 1), june.AddDays(31))])!.Predicted);
        Assert.Null(MilestoneTrend.Of([(new(2027, 1, 1), june)]));
        Assert.Null(MilestoneTrend.Of([(new(2027, 1, 1), june), (new(2027, 1, 1), june.AddDays(9))]));
    }

    [Fact]
    public void Earned_value_comes_out_as_in_the_worked_figure()
    {
        var value = new EarnedValue(Bac: 400, Pv: 200, Ev: 160, Ac: 250);
        Assert.Equal((0.8, 0.64, 1.6, 625, -225), (value.Spi, value.Cpi, value.Tcpi, value.Eac, value.Vac));
    }

    [Fact]
    public void A_division_by_zero_is_not_available_and_never_0()
    {
        var untouched = new EarnedValue(Bac: 400, Pv: 0, Ev: 0, Ac: 0);
        Assert.Null(untouched.Spi);
        Assert.Null(untouched.Cpi);
        Assert.Equal((400, 0), (untouched.Eac, untouched.Vac));
        var spentForNothing = new EarnedValue(Bac: 400, Pv: null, Ev: 0, Ac: 400);
        Assert.Null(spentForNothing.Spi);
        Assert.Equal(0, spentForNothing.Cpi);
        Assert.Null(spentForNothing.Eac);
        Assert.Null(spentForNothing.Vac);
        Assert.Null(spentForNothing.Tcpi);
    }

    private static Rollup Leaf(int from, int days, double progress) => new(NewYear.AddDays(from), NewYear.AddDays(from + days), progress, Rag.Green);
}
