namespace RoadmapSite.Roadmap.Tests.Risks;

public sealed class RiskRuleTests
{
    private static readonly string[] Codes = ["RM206", "RM404", "RM405", "RM503", "RM504"];

    [Fact]
    public void The_sample_leaves_three_risks_untreated_and_one_acceptance_lapsed()
    {
        var findings = TestSite.Sample().Findings;
        Assert.Equal(
            ["RISK-08 RM206", "RISK-10 RM206", "RISK-18 RM503", "RISK-19 RM206"],
            findings.Open.Concat(findings.Allowed.Select(allowed => allowed.Finding))
                .Where(finding => Codes.Contains(finding.Code))
                .Select(finding => $"{finding.At.File.Stem} {finding.Code}")
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_untreated_risk_says_which_work_is_not_approved_and_when_its_acceptance_ended()
    {
        var message = Single("initiatives: [INIT-1]\naccepted: {by: cio, until: 2026-10-31, reason: Small}", "RM206");
        Assert.EndsWith("no live initiative lowers it: it names INIT-1 (proposed); its acceptance ended on 2026-10-31.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_acceptance_without_an_end_is_one_finding()
    {
        Assert.Equal(["RM504"], Found("accepted: {by: cio, reason: Small}"));
        Assert.EndsWith("is accepted without “until”.", Single("accepted: {by: cio, reason: Small}", "RM504"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_acceptance_whose_end_cannot_be_read_is_not_called_incomplete() =>
        Assert.Empty(Found("accepted: {by: cio, until: 2026-13-45, reason: Small}"));

    [Fact]
    public void An_acceptance_in_a_list_of_risks_is_read_the_same_way()
    {
        var site = TestSite.Load(
            Pieces.Roles,
            ("risks.yml", "type: risk\nitems:\n  - {id: R-1, title: One, accepted: {by: cio, until: 2027-01-31, reason: Small}}\n  - {id: R-2, title: Two, accepted: {by: cio, until: 2027-01-31}}\n"));
        Assert.Equal(["“Two” is accepted without “reason”."], site.Findings.Open.Where(finding => finding.Code == "RM504").Select(finding => finding.Message));
    }

    [Fact]
    public void A_lower_target_and_a_lower_residual_are_what_is_expected() =>
        Assert.Empty(Found("accepted: {by: cio, until: 2027-10-31, reason: Small}"));

    private static string Single(string fields, string code) =>
        Assert.Single(Load(fields).Findings.Open, finding => finding.Code == code).Message;

    private static IEnumerable<string> Found(string fields) =>
        Load(fields).Findings.Open.Select(finding => finding.Code).Where(code => Codes.Contains(code));

    private static Engine.Site Load(string fields) => TestSite.Load(
        ("roadmap.yml", "asOf: 2026-11-30\nappetite: {privacy: low}\n"),
        Pieces.Roles,
        Pieces.Goals,
        Pieces.Initiative("INIT-1", status: "proposed"),
        Pieces.Item("risks", "RISK-1", $"category: privacy\ninherent: {{l: high, i: high}}\nresidual: {{l: moderate, i: high}}\ntarget: {{l: low, i: low}}\ntreatment: modify\n{fields}"));
}
