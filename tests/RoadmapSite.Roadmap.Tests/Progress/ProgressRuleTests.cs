namespace RoadmapSite.Roadmap.Tests.Progress;

public sealed class ProgressRuleTests
{
    private static readonly string[] Codes = ["RM406", "RM501", "RM506"];

    [Fact]
    public void The_sample_misses_four_reviews_and_one_measurement()
    {
        var findings = TestSite.Sample().Findings;
        Assert.Equal(
            ["KPI-10 RM506", "REV-04 RM501", "RISK-08 RM501", "RISK-10 RM501", "RISK-19 RM501"],
            findings.Open.Concat(findings.Allowed.Select(allowed => allowed.Finding))
                .Where(finding => Codes.Contains(finding.Code))
                .Select(finding => $"{finding.At.File.Stem} {finding.Code}")
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_measure_never_taken_is_not_stale() => Assert.Empty(Found(Pieces.Item("kpis", "KPI-1", "frequency: weekly")));

    [Fact]
    public void A_measure_is_judged_by_its_latest_value_wherever_that_stands() =>
        Assert.Empty(Found(Pieces.Item("kpis", "KPI-1", "frequency: monthly\nmeasurements: [{date: 2026-11-01, value: 2}, {date: 2026-01-01, value: 1}]")));

    [Fact]
    public void A_level_within_its_criteria_is_no_finding() =>
        Assert.Empty(Found(Pieces.Item("capabilities", "CAP-1", "current: 2\ntarget: 4\nassessed: 2026-11-01\ncriteria: [{level: 2, text: Two, met: true}, {level: 3, text: Three}]")));

    [Fact]
    public void Any_item_can_be_overdue_for_review() =>
        Assert.Equal(["RM501"], Found(Pieces.Item("technologies", "TECH-1", "nextReview: 2026-10")));

    private static IEnumerable<string> Found((string, string) file) =>
        TestSite.Load(("roadmap.yml", "asOf: 2026-11-30\n"), file).Findings.Open.Select(finding => finding.Code).Where(code => Codes.Contains(code));
}
