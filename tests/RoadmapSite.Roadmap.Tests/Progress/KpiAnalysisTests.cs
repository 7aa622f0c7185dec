using CsCheck;
using RoadmapSite.Roadmap.Plan;
using RoadmapSite.Roadmap.Progress;

namespace RoadmapSite.Roadmap.Tests.Progress;

public sealed class KpiAnalysisTests
{
    private static readonly DateOnly Start = new(2026, 1, 1);

    [Fact]
    public void The_sample_has_its_published_figures()
    {
        var knowledge = TestSite.Sample().Knowledge;
        ExpectedData.Equal("Progress/sample-kpis.json", KpiData.Shape, knowledge.Get<KpiAnalysis>().Kpis);
        ExpectedData.Equal("Progress/sample-kpi-rag.json", KpiData.RagShape, KpiData.RagCounts(knowledge));
    }

    [Fact]
    public void On_the_path_the_pace_is_one() =>
        Gen.Select(Gen.Int[-1000, 1000], Gen.Int[-1000, 1000], Gen.Int[1, 900], Gen.Int[1, 1000], Gen.Bool).Sample((from, to, day, way, up) =>
        {
            var path = new KpiPath(new(Start, from), [new(Start.AddDays(500), way)], new(Start.AddDays(1000), to));
            var expected = path.Expected(Start.AddDays(day));
            return Math.Abs(path.Pace(new(Start.AddDays(day), expected), up) - 1) < 1e-9;
        });

    [Fact]
    public void An_expected_value_lies_between_the_points_around_it() =>
        Gen.Select(Gen.Double[-100, 100], Gen.Double[-100, 100], Gen.Int[-50, 450]).Sample((from, to, day) =>
            new KpiPath(new(Start, from), [], new(Start.AddDays(400), to)).Expected(Start.AddDays(day)) is var value
            && value >= Math.Min(from, to) - 1e-9
            && value <= Math.Max(from, to) + 1e-9);

    [Theory]
    [InlineData(20, true, 1)]
    [InlineData(21, true, 1)]
    [InlineData(19, true, 0)]
    [InlineData(19, false, 1)]
    public void Where_no_change_is_expected_only_getting_worse_counts(double actual, bool up, double pace) =>
        Assert.Equal(pace, new KpiPath(new(Start, 20), [new(Start.AddDays(100), 20)], new(Start.AddDays(200), 40)).Pace(new(Start.AddDays(50), actual), up));

    [Theory]
    [InlineData(45, Rag.Green)]
    [InlineData(44.9, Rag.Amber)]
    [InlineData(35, Rag.Amber)]
    [InlineData(34.9, Rag.Red)]
    [InlineData(-5, Rag.Red)]
    public void Pace_decides_the_colour(double value, Rag expected) =>
        Assert.Equal(expected, Load($"baseline: {{date: 2026-01-01, value: 0}}\ntarget: {{date: 2027-10-28, value: 100}}\nmeasurements: [{{date: 2026-11-29, value: {value}}}]").Rag);

    [Theory]
    [InlineData(2.1, Rag.Green)]
    [InlineData(2.5, Rag.Green)]
    [InlineData(2.6, Rag.Amber)]
    [InlineData(2.61, Rag.Red)]
    [InlineData(2.0, Rag.Amber)]
    [InlineData(1.9, Rag.Red)]
    public void A_range_is_green_inside_and_amber_up_to_a_quarter_of_its_width_outside(double value, Rag expected) =>
        Assert.Equal(expected, Load($"direction: range\nrange: {{min: 2.1, max: 2.5}}\nmeasurements: [{{date: 2026-11-01, value: {value}}}]").Rag);

    [Theory]
    [InlineData("quarterly", "2026-08-15", false)]
    [InlineData("quarterly", "2026-08-14", true)]
    [InlineData("weekly", "2026-11-08", false)]
    [InlineData("weekly", "2026-11-07", true)]
    [InlineData("annual", "2025-11-14", false)]
    [InlineData("annual", "2025-11-13", true)]
    public void A_measurement_goes_stale_after_its_frequency_and_fifteen_days(string frequency, string day, bool stale) =>
        Assert.Equal(stale, Load($"frequency: {frequency}\nmeasurements: [{{date: {day}, value: 1}}]").Stale);

    [Theory]
    [InlineData("up", 50, 51, KpiTrend.Improving)]
    [InlineData("up", 50, 50.9, KpiTrend.Flat)]
    [InlineData("up", 50, 49, KpiTrend.Worsening)]
    [InlineData("down", 50, 49, KpiTrend.Improving)]
    public void A_trend_is_flat_below_a_hundredth_of_the_way(string direction, double previous, double last, KpiTrend expected)
    {
        var (from, to) = direction == "up" ? (0, 100) : (100, 0);
        Assert.Equal(expected, Load($$"""
            direction: {{direction}}
            baseline: {date: 2026-01-01, value: {{from}}}
            target: {date: 2028-01-01, value: {{to}}}
            measurements: [{date: 2026-09-30, value: {{last}}}, {date: 2026-06-30, value: {{previous}}}]
            """).Trend);
    }

    [Fact]
    public void The_forecast_goes_on_as_the_last_four_measurements_went()
    {
        var state = Load("""
            baseline: {date: 2026-01-01, value: 0}
            target: {date: 2026-12-11, value: 100}
            measurements:
              - {date: 2026-01-01, value: 90}
              - {date: 2026-10-02, value: 10}
              - {date: 2026-10-12, value: 20}
              - {date: 2026-10-22, value: 30}
              - {date: 2026-11-01, value: 40}
            """);
        Assert.Equal(80, state.Forecast!.Value, 9);
    }

    [Fact]
    public void Points_on_a_line_give_that_line() =>
        Gen.Select(Gen.Double[-10, 10], Gen.Double[-1000, 1000], Gen.Int[2, 6]).Sample((slope, start, count) =>
        {
            var points = Enumerable.Range(0, count).Select(index => new KpiPoint(Start.AddDays(index * 30), start + slope * index * 30)).ToList();
            return Math.Abs(Trendline.Through(points)!.At(Start.AddDays(1000)) - (start + slope * 1000)) < 1e-6;
        });

    [Theory]
    [InlineData("")]
    [InlineData("direction: range")]
    [InlineData("direction: range\nmeasurements: [{date: 2026-11-01, value: 1}]")]
    [InlineData("direction: range\nrange: {min: 1}\nmeasurements: [{date: 2026-11-01, value: 1}, {date: 2026-11-02, value: 2}]")]
    [InlineData("baseline: {date: 2026-01-01}\ntarget: {value: 3}\nmeasurements: [{date: 2026-11-01}, {value: 3}]")]
    [InlineData("target: {date: 2027-01-01, value: 3}\nmeasurements: [{date: 2026-11-01, value: 1}]")]
    [InlineData("measurements: []")]
    public void What_is_missing_is_left_out_and_the_measure_is_grey(string fields)
    {
        var state = Load(fields);
        Assert.Null(state.Pace);
        Assert.Null(state.Forecast);
        Assert.Equal(Rag.Grey, state.Rag);
    }

    [Fact]
    public void Baseline_and_target_alike_leave_no_way_to_go()
    {
        var state = Load("baseline: {date: 2026-01-01, value: 5}\ntarget: {date: 2026-01-01, value: 5}\nmeasurements: [{date: 2026-11-01, value: 5}]");
        Assert.Null(state.Attainment);
        Assert.Equal(1, state.Pace);
    }

    private static KpiState Load(string fields) => Assert.Single(
        TestSite.Load(("roadmap.yml", "asOf: 2026-11-30\n"), ("kpis/KPI-1.md", $"---\ntitle: Measure\n{fields}\n---\n")).Knowledge.Get<KpiAnalysis>().Kpis);
}
