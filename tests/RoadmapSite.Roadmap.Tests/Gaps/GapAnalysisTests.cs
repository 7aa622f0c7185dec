using CsCheck;
using RoadmapSite.Roadmap.Gaps;

namespace RoadmapSite.Roadmap.Tests.Gaps;

public sealed class GapAnalysisTests
{
    private static readonly Lazy<GapAnalysis> SampleGaps = new(() => TestSite.Sample().Knowledge.Get<GapAnalysis>());

    [Fact]
    public void The_sample_has_its_published_figures() => ExpectedData.Equal("Gaps/sample-gaps.json", GapsData.Shape, SampleGaps.Value);

    [Fact]
    public void The_headlines_of_the_sample_hold_before_rounding()
    {
        var gaps = SampleGaps.Value;
        Assert.Equal((30, 120, 26), (gaps.TotalGap, gaps.WeightedGap, gaps.WeightedResidual));
        Assert.Equal(100 * 94 / 120.0, gaps.PlannedClosurePercent!.Value, 9);
        Assert.Equal(100 * 5 / 120.0, gaps.AchievedClosurePercent!.Value, 9);
    }

    [Fact]
    public void The_burn_down_of_the_sample_opens_today_and_ends_at_the_residual()
    {
        var points = SampleGaps.Value.BurnDown;
        Assert.Equal((TestSite.Today, 120, null), (points[0].Day, points[0].WeightedGap, points[0].MovedBy?.Id));
        Assert.Equal((new DateOnly(2026, 12, 22), 110, "INIT-07"), (points[1].Day, points[1].WeightedGap, points[1].MovedBy?.Id));
        Assert.Equal(26, points[^1].WeightedGap, 9);
        Assert.Equal(points.Select(point => point.Day).Order(), points.Select(point => point.Day));
        Assert.All(points.GroupBy(point => point.Day), day => Assert.Equal(day.Last().WeightedGap, SampleGaps.Value.WeightedGapOn(day.Key), 9));
    }

    [Fact]
    public void An_assessment_older_than_the_configuration_allows_is_stale() =>
        Assert.Equal(["CAP-13 406"], SampleGaps.Value.Stale.Select(gap => $"{gap.Capability.Id} {gap.AgeDays}"));

    [Fact]
    public void Dimensions_follow_the_vocabulary_with_a_mean_of_their_own()
    {
        var dimensions = SampleGaps.Value.ByDimension;
        Assert.Equal(["technology", "infrastructure", "process", "people", "data", "governance"], dimensions.Select(dimension => dimension.Dimension));
        var process = dimensions[2].Maturity!;
        Assert.Equal((2, 3, 4, 4), (process.Current, process.Achieved, process.Planned, process.Target));
    }

    [Theory]
    [InlineData(4, "", "met", null)]
    [InlineData(2, "approved 4", "full", "2027-12-31")]
    [InlineData(2, "completed 4", "full", null)]
    [InlineData(2, "in-progress 3", "partial", null)]
    [InlineData(2, "completed 3", "partial", null)]
    [InlineData(2, "approved 3, proposed 4", "partial", null)]
    [InlineData(2, "proposed 4", "unapproved", null)]
    [InlineData(2, "on-hold 3", "unapproved", null)]
    [InlineData(2, "cancelled 4", "none", null)]
    [InlineData(2, "proposed 2", "none", null)]
    [InlineData(2, "", "none", null)]
    public void Coverage_says_how_far_work_closes_a_gap(int current, string work, string coverage, string? closesOn)
    {
        var gap = Assert.Single(Load(Capability(current, 4), Work(work)).Capabilities);
        Assert.Equal(coverage, gap.Coverage.Word());
        Assert.Equal(closesOn, gap.ClosesOn?.ToString("yyyy-MM-dd", null));
    }

    [Fact]
    public void A_gap_closes_on_the_first_day_that_reaches_its_target()
    {
        var gap = Assert.Single(Load(
            Capability(1, 4),
            [
                Pieces.Initiative("INIT-01", end: "2028-12-31", also: Raises(5)),
                Pieces.Initiative("INIT-02", end: "2028-06-30", also: Raises(4)),
                Pieces.Initiative("INIT-03", end: "2027-06-30", also: Raises(3)),
            ]).Capabilities);
        Assert.Equal(new DateOnly(2028, 6, 30), gap.ClosesOn);
        Assert.Equal(
            (1, 3, 3, 4, 5),
            (gap.LevelOn(new(2027, 6, 29)), gap.LevelOn(new(2027, 6, 30)), gap.LevelOn(new(2028, 6, 29)), gap.LevelOn(new(2028, 6, 30)), gap.LevelOn(new(2029, 1, 1))));
    }

    [Fact]
    public void The_day_a_gap_closes_is_the_forecast_end_not_the_baseline()
    {
        var gap = Assert.Single(Load(Capability(1, 4), [Pieces.Initiative("INIT-01", also: $"forecast: {{start: 2027-01-01, end: 2028-Q1}}\n{Raises(4)}")]).Capabilities);
        Assert.Equal(new DateOnly(2028, 3, 31), gap.ClosesOn);
    }

    [Fact]
    public void An_unmet_criterion_holds_the_level_below_its_own()
    {
        var gap = Assert.Single(Load(Capability(3, 4, "criteria: [{level: 1, text: a, met: true}, {level: 2, text: b}, {level: 3, text: c, met: true}]"), []).Capabilities);
        Assert.Equal((1, 3), (gap.Current, gap.Gap));
    }

    [Fact]
    public void A_level_above_its_target_is_no_gap_below_zero()
    {
        var gaps = Load(Capability(5, 4), []);
        Assert.Equal((0, null, null), (gaps.TotalGap, gaps.PlannedClosurePercent, gaps.AchievedClosurePercent));
    }

    [Fact]
    public void Without_capabilities_nothing_is_claimed()
    {
        var gaps = TestSite.Load(Pieces.Roles).Knowledge.Get<GapAnalysis>();
        Assert.Null(gaps.Maturity);
        Assert.Null(gaps.PlannedClosurePercent);
        Assert.Equal([0, 0, 0, 0, 0, 0, 0], gaps.ByCategory.Select(category => category.Statements.Count));
    }

    [Fact]
    public void Statements_are_counted_under_the_guides_seven_headings()
    {
        var gaps = Load(Capability(1, 4, "gaps: [{id: a, category: skills, text: x}, {id: b, category: skills, text: y}, {id: c, category: budget, text: z}]"), []);
        Assert.Equal(
            ["technology 0", "infrastructure 0", "budget 1", "skills 2", "process 0", "data 0", "governance 0"],
            gaps.ByCategory.Select(category => $"{category.Category} {category.Statements.Count}"));
    }

    [Fact]
    public void Broken_input_is_left_out_and_stops_nothing()
    {
        var gaps = TestSite.Load(
            Pieces.Roles,
            Pieces.Goals,
            Pieces.Item("capabilities", "CAP-01", "current: 1\ntarget: 3\nassessed: 2026-01-01"),
            ("capabilities/twin.md", "---\nid: CAP-01\ntitle: Twin\ncurrent: 2\ntarget: 3\nassessed: 2026-02-31\n---\n"),
            Pieces.Item("capabilities", "CAP-02", "current: one\ntarget: 3"),
            Pieces.Initiative("INIT-01", also: "raises: [{capability: CAP-99, to: 3}, {to: 4}, {capability: CAP-01}, {capability: CAP-01, to: 3}]"),
            ("initiatives/INIT-02.md", "---\ntitle: No dates\nstatus: approved\nraises: [{capability: CAP-01, to: 2}]\n---\n")).Knowledge.Get<GapAnalysis>();
        Assert.Equal("The CAP-01", Assert.Single(gaps.Capabilities).Capability.Title);
        Assert.Equal((2, 0), (gaps.TotalGap, gaps.WeightedResidual));
        Assert.Equal(2, gaps.BurnDown.Count);
    }

    [Fact]
    public void An_end_that_passed_unnoticed_opens_the_burn_down()
    {
        var points = Load(Capability(1, 4), [Pieces.Initiative("INIT-01", start: "2026-01-01", end: "2026-06-30", also: Raises(3))]).BurnDown;
        Assert.Equal(new DateOnly(2026, 6, 30), points[0].Day);
        Assert.Equal([3, 1], points.Select(point => point.WeightedGap));
    }

    [Fact]
    public void Closure_stays_between_nothing_and_all_and_more_approved_work_never_lowers_it() =>
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5], Gen.Int[1, 5], Gen.Select(Gen.Int[0, 5].Select(index => Statuses[index]), Gen.Int[0, 5]).Array[0, 4], Gen.Int[0, 5]).Sample((current, target, weight, work, more) =>
        {
            var files = work.Select((one, index) => Pieces.Initiative($"INIT-0{index + 1}", one.Item1, also: Raises(one.Item2))).ToList();
            var before = Load(Capability(current, target, $"weight: {weight}"), files);
            var after = Load(Capability(current, target, $"weight: {weight}"), [.. files, Pieces.Initiative("INIT-09", also: Raises(more))]);
            Assert.InRange(before.PlannedClosurePercent ?? 0, before.AchievedClosurePercent ?? 0, 100);
            Assert.InRange(before.AchievedClosurePercent ?? 0, 0, 100);
            Assert.InRange(after.Capabilities[0].Planned, before.Capabilities[0].Planned, 5);
            Assert.InRange(after.PlannedClosurePercent ?? 0, before.PlannedClosurePercent ?? 0, 100);
            Assert.InRange(before.Capabilities[0].Planned, before.Capabilities[0].Achieved, before.Capabilities[0].Potential);
            Assert.Equal(before.WeightedGapOn(DateOnly.MaxValue), before.BurnDown[^1].WeightedGap, 9);
        }, iter: 60);

    private static readonly string[] Statuses = ["proposed", "approved", "in-progress", "on-hold", "completed", "cancelled"];

    private static (string Path, string Text) Capability(int current, int target, string also = "weight: 1") =>
        Pieces.Item("capabilities", "CAP-01", $"current: {current}\ntarget: {target}\nassessed: 2026-01-01\n{also}");

    private static string Raises(int to) => $"raises: [{{capability: CAP-01, to: {to}}}]";

    /// <summary>“approved 3, proposed 4” as an initiative each.</summary>
    private static IEnumerable<(string Path, string Text)> Work(string words) =>
        words.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select((word, index) =>
            Pieces.Initiative($"INIT-0{index + 1}", word.Split(' ')[0], also: $"raises: [{{capability: CAP-01, to: {word.Split(' ')[1]}}}]"));

    private static GapAnalysis Load((string Path, string Text) capability, IEnumerable<(string Path, string Text)> work) =>
        TestSite.Load([Pieces.Roles, Pieces.Goals, capability, .. work]).Knowledge.Get<GapAnalysis>();
}
