namespace RoadmapSite.Roadmap.Tests.Risks;

public sealed class CoverageRuleTests
{
    private static readonly (string, string) Framework = ("frameworks/blood.yml", "type: framework\ntitle: Blood\nprefix: blood\nrequirements:\n  - {id: \"1\", title: Before, requirements: [{id: \"1.1\", title: Two people}, {id: \"1.2\", title: Labels}]}\n  - {id: \"2\", title: Storage}\n");

    [Fact]
    public void The_sample_claims_one_control_without_evidence_and_one_risk_lowered_by_nothing()
    {
        var found = TestSite.Sample().Findings.Open.Where(finding => finding.Code is "RM210" or "RM211" or "RM212").Select(finding => $"{finding.Code} {finding.Message}").ToList();
        Assert.Equal(
            [
                "RM211 CTL-10 “Record access review” is implemented, and names no evidence of it.",
                "RM212 “AI tools used on patients without review” is moderate today and high before any control, and it names no control.",
            ],
            found.Where(message => !message.StartsWith("RM210", StringComparison.Ordinal)));
        Assert.Equal(3, found.Count - 2);
    }

    [Theory]
    [InlineData("status: planned, refs: [\"blood:1.1\"]", "No control answers 2 of the 3 requirements of “Blood” that apply: 1.2 and 2.")]
    [InlineData("status: planned, refs: [\"blood:1.1\", \"blood:2\"]", "No control answers blood:1.2 “Labels”.")]
    [InlineData("status: retired, refs: [\"blood:1.1\", \"blood:1.2\", \"blood:2\"]", "No control answers any of the 3 requirements of “Blood”.")]
    [InlineData("status: planned, refs: [\"blood:1.1\", \"blood:1.2\", \"blood:2\"]", null)]
    public void A_framework_names_what_no_control_answers(string control, string? message) =>
        Assert.Equal(message is null ? [] : [message], Messages("RM210", Framework, Control(control)));

    [Fact]
    public void What_does_not_apply_needs_no_control() => Assert.Equal(
        ["No control answers blood:2 “Storage”."],
        Messages("RM210", Framework, ("roadmap.yml", "asOf: 2026-11-30\nnotApplicable: [{ref: \"blood:1\", reason: Done elsewhere}]\n")));

    [Fact]
    public void The_finding_stands_at_the_first_that_is_not_answered() =>
        Assert.Equal("\"1.2\"", Assert.Single(TestSite.Load(Framework, Control("refs: [\"blood:1.1\"]")).Findings.Open, finding => finding.Code == "RM210").At.Text);

    [Theory]
    [InlineData("status: implemented, effectiveness: weak", true)]
    [InlineData("status: implemented, effectiveness: weak, evidence: []", true)]
    [InlineData("status: implemented, effectiveness: weak, evidence: [A log]", false)]
    [InlineData("status: implemented, effectiveness: weak, evidence: {a: b}", false)]
    [InlineData("status: implemented, effectiveness: weak, evidnce: [A log]", false)]
    [InlineData("status: partial, effectiveness: weak", false)]
    [InlineData("status: planned", false)]
    [InlineData("status: retired", false)]
    public void Only_a_control_that_is_implemented_owes_evidence(string control, bool found) =>
        Assert.Equal(found ? ["CTL-1 “C” is implemented, and names no evidence of it."] : [], Messages("RM211", Control(control)));

    [Theory]
    [InlineData("controls: []", "status: planned", "it names no control")]
    [InlineData("controls: [CTL-1]", "status: planned", "no control that works lowers it: CTL-1 is planned")]
    [InlineData("controls: [CTL-1]", "status: retired, effectiveness: strong", "no control that works lowers it: CTL-1 is retired")]
    [InlineData("controls: [CTL-1]", "status: implemented, effectiveness: none", "no control that works lowers it: CTL-1 is implemented without effect")]
    [InlineData("controls: [CTL-1]", "status: partial, effectiveness: unknown", "no control that works lowers it: CTL-1 is partial to an effect that nobody knows")]
    [InlineData("controls: [CTL-1]", "status: partial, effectiveness: weak", null)]
    [InlineData("controls: [CTL-1]", "status: partial", null)]
    [InlineData("controls: [CTL-9]", "status: planned", null)]
    [InlineData("controls: {a: b}", "status: planned", null)]
    public void A_risk_is_lowered_by_a_control_that_works(string controls, string control, string? because) => Assert.Equal(
        because is null ? [] : [$"“The RISK-1” is low today and high before any control, and {because}."],
        Messages("RM212", Control(control), Risk("l: low, i: moderate", controls)));

    [Theory]
    [InlineData("l: high, i: high")]
    [InlineData("l: moderate, i: very-high")]
    [InlineData("l: very-high, i: very-high")]
    [InlineData("l: low")]
    public void A_risk_that_stands_as_high_as_before_controls_is_left_alone(string residual) => Assert.Empty(Messages("RM212", Risk(residual, "controls: []")));

    private static (string Path, string Text) Control(string keys) => ("controls.yml", $"type: control\nitems: [{{id: CTL-1, title: C, {keys}}}]\n");

    private static (string Path, string Text) Risk(string residual, string also) =>
        Pieces.Item("risks", "RISK-1", $"inherent: {{l: high, i: high}}\nresidual: {{{residual}}}\ntreatment: modify\n{also}");

    private static IEnumerable<string> Messages(string code, params (string Path, string Text)[] files) =>
        TestSite.Load(files).Findings.Open.Where(finding => finding.Code == code).Select(finding => finding.Message);
}
