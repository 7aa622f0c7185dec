namespace RoadmapSite.Roadmap.Tests.Risks;

public sealed class ResilienceRuleTests
{
    [Theory]
    [InlineData("rto: 4\ntested: 2026-10-01\nachievedRto: 4", "")]
    [InlineData("rto: 4\ntested: 2026-10-01\nachievedRto: 5", "“The SVC-1”, tested on 2026-10-01, took 5 hours to bring back, 1 hour more than the 4 hours allowed.")]
    [InlineData("rto: 4\nrpo: 1\ntested: 2026-10-01\nachievedRto: 3\nachievedRpo: 1.5", "“The SVC-1”, tested on 2026-10-01, lost 1.5 hours of data, 0.5 hours more than the 1 hour allowed.")]
    [InlineData("rto: 4\ntested: 2025-10-01\nachievedRto: 5", "")]
    [InlineData("rto: 4\nachievedRto: 5", "")]
    [InlineData("rto: 4\nmtd: 3", "“The SVC-1” may take 4 hours to come back, and can be missed for 3 hours at most.")]
    public void A_service_comes_back_in_the_time_that_is_allowed(string fields, string message) =>
        Assert.Equal(message, Found(Pieces.Item("services", "SVC-1", fields), "RM414"));

    [Theory]
    [InlineData("status: implemented\neffectiveness: strong", "“The CTL-1” is implemented and was never tested, so nobody knows whether it works.")]
    [InlineData("status: planned", "")]
    [InlineData("status: retired", "")]
    [InlineData("status: partial\neffectiveness: weak\ntested: 2026-13-45", "")]
    [InlineData("status: partial\neffectiveness: weak\ntested: 2026-08-30\ntestEvery: quarterly", "")]
    [InlineData("status: partial\neffectiveness: weak\ntested: 2026-08-29\ntestEvery: quarterly", "“The CTL-1” was last tested on 2026-08-29, 93 days ago; a test holds for 92 days (quarterly).")]
    public void A_control_that_is_counted_on_was_shown_to_work(string fields, string message) =>
        Assert.Equal(message, Found(Pieces.Item("controls", "CTL-1", fields), "RM511"));

    [Fact]
    public void The_sample_has_two_services_that_come_back_late_and_one_control_tested_too_long_ago() => Assert.Equal(
        ["RM511 Supplier security terms and agreements", "RM414 Identity and network core", "RM414 Inpatient record"],
        TestSite.Sample().Findings.Open
            .Where(finding => finding.Code is "RM414" or "RM511")
            .Select(finding => $"{finding.Code} {finding.Message.Split('“', '”')[1]}"));

    private static string Found((string Path, string Text) file, string code) =>
        string.Join('\n', TestSite.Load(Pieces.Roles, file).Findings.Open.Where(finding => finding.Code == code).Select(finding => finding.Message));
}
