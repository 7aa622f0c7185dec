namespace RoadmapSite.Roadmap.Tests.Gaps;

public sealed class CapabilityRuleTests
{
    [Theory]
    [InlineData("current: 3\ntarget: 3", "RM408")]
    [InlineData("current: 3.5\ntarget: 3", "RM408")]
    [InlineData("current: 3\ntarget: 3.5", "")]
    [InlineData("current: 3\ntarget: 9", "")]
    [InlineData("current: 3\ntarget: 3\ncriteria: [{level: 3, text: Drilled, met: false}]", "")]
    public void A_target_is_above_the_level_that_counts(string levels, string code) =>
        Assert.Equal(code, string.Join(' ', Found($"{levels}\nassessed: 2026-10-01", "RM408")));

    [Theory]
    [InlineData("2025-11-29", "", "")]
    [InlineData("2025-11-28", "", "RM505")]
    [InlineData("2025-11", "", "")]
    [InlineData("2026-08-31", "thresholds: {assessmentMaxAgeDays: 90}", "RM505")]
    public void An_assessment_goes_stale_after_the_days_that_are_allowed(string assessed, string settings, string code) =>
        Assert.Equal(code, string.Join(' ', Found($"current: 1\ntarget: 3\nassessed: {assessed}", "RM505", settings)));

    [Fact]
    public void The_sample_has_one_stale_assessment_and_every_target_above_its_level() => Assert.Equal(
        ["CAP-13 RM505"],
        TestSite.Sample().Findings.Open.Where(finding => finding.Code is "RM408" or "RM505").Select(finding => $"{finding.At.File.Stem} {finding.Code}"));

    private static IEnumerable<string> Found(string fields, string code, string settings = "") =>
        TestSite.Load(("roadmap.yml", settings), Pieces.Item("capabilities", "CAP-01", fields)).Findings.Open.Select(finding => finding.Code).Where(found => found == code);
}
