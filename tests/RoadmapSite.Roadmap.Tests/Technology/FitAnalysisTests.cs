using CsCheck;
using RoadmapSite.Roadmap.Technology;

namespace RoadmapSite.Roadmap.Tests.Technology;

public sealed class FitAnalysisTests
{
    private static readonly (string, string) Criteria =
        ("roadmap.yml", "asOf: 2026-11-30\nfitCriteria:\n  - {id: care, title: Care, weight: 60}\n  - {id: rules, title: Rules, weight: 40, gate: 2}\n");

    [Fact]
    public void The_sample_has_its_published_figures() =>
        ExpectedData.Equal("Technology/sample-technologies.json", Engine.Data.Shapes.List(TechnologyData.TechnologyShape), TestSite.Sample().Knowledge.Get<FitAnalysis>().Technologies);

    [Fact]
    public void The_sample_shows_what_the_slip_costs() => Assert.Equal(
        ["TECH-13 505 505", "TECH-01 182 91", "TECH-03 122 38"],
        TestSite.Sample().Knowledge.Get<FitAnalysis>().Unsupported.Select(fit => $"{fit.Technology.Id} {fit.UnsupportedDays} {fit.UnsupportedDaysOnBaseline}"));

    [Theory]
    [InlineData("fit: {care: 5, rules: 5}", 100.0, "")]
    [InlineData("fit: {care: 4, rules: 2}", 64.0, "")]
    [InlineData("fit: {care: 5, rules: 1.9}", 75.2, "rules")]
    [InlineData("fit: {care: 5, rules: 0, else: 5}", 60.0, "rules")]
    [InlineData("fit: {care: 5}", null, "")]
    [InlineData("vendor: Meridian", null, "")]
    public void The_index_needs_every_score_and_a_gate_needs_its_own(string front, double? index, string failed)
    {
        var fit = Load(front);
        Assert.Equal(index, fit.Index is { } value ? Math.Round(value, 9) : null);
        Assert.Equal(failed, string.Join(' ', fit.GatesFailed.Select(criterion => criterion.Id)));
    }

    [Theory]
    [InlineData("technicalFit: 3\nfunctionalFit: 3", "invest")]
    [InlineData("technicalFit: 3\nfunctionalFit: 2.9", "tolerate")]
    [InlineData("technicalFit: 2.9\nfunctionalFit: 3", "migrate")]
    [InlineData("technicalFit: 2.9\nfunctionalFit: 2.9", "eliminate")]
    [InlineData("technicalFit: 3", null)]
    public void Time_turns_at_three(string front, string? time) => Assert.Equal(time, Load(front).Time?.Word());

    [Theory]
    [InlineData("supportEnds: 2026-11-29", -1, "red")]
    [InlineData("supportEnds: 2027-05-29", 180, "red")]
    [InlineData("supportEnds: 2027-05-30", 181, "amber")]
    [InlineData("supportEnds: 2028-05-23", 540, "amber")]
    [InlineData("supportEnds: 2028-05-24", 541, "green")]
    [InlineData("supportEnds: 2027", 396, "amber")]
    [InlineData("vendor: Meridian", null, "none")]
    public void Support_is_judged_by_the_days_that_are_left(string front, int? days, string band)
    {
        var fit = Load(front);
        Assert.Equal((days, band), (fit.DaysToSupportEnd, fit.Support.Word()));
    }

    [Theory]
    [InlineData("retiredBy: INIT-01", 92, 61)]
    [InlineData("retiredAt: INIT-01/off", 31, 0)]
    [InlineData("retiredBy: INIT-01\nretiredAt: INIT-01/off", 31, 0)]
    [InlineData("retiredBy: INIT-01\nretiredAt: INIT-01/unknown", 92, 61)]
    [InlineData("retiredAt: INIT-01", 92, 61)]
    [InlineData("retiredBy: INIT-99", 0, 0)]
    [InlineData("vendor: Meridian", 0, 0)]
    public void The_milestone_that_switches_it_off_beats_the_initiative(string front, int days, int onBaseline)
    {
        var fit = Load(
            "supportEnds: 2026-12-31\n" + front,
            Pieces.Initiative("INIT-01", end: "2027-03-02", also: "forecast: {start: 2027-01-01, end: 2027-04-02}\nmilestones: [{id: off, title: Switched off, baseline: 2026-12-15, forecast: 2027-01-31}]"));
        Assert.Equal((days, onBaseline), (fit.UnsupportedDays, fit.UnsupportedDaysOnBaseline));
    }

    [Fact]
    public void The_index_stays_between_nothing_and_a_hundred_and_rises_with_a_score() =>
        Gen.Select(Gen.Int[0, 50], Gen.Int[0, 49], Gen.Int[1, 10]).Sample((care, rules, more) =>
        {
            string Scores(int second) => FormattableString.Invariant($"fit: {{care: {care / 10.0}, rules: {second / 10.0}}}");
            var index = Load(Scores(rules)).Index!.Value;
            Assert.InRange(index, 0, 100);
            Assert.InRange(Load(Scores(Math.Min(50, rules + more))).Index!.Value, index, 100);
        }, iter: 40);

    private static TechnologyFit Load(string front, params (string Path, string Text)[] work) =>
        TestSite.Load([Criteria, Pieces.Roles, Pieces.Goals, Pieces.Item("technologies", "TECH-01", front), .. work]).Knowledge.Get<FitAnalysis>().Technologies[0];
}
