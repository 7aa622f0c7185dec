namespace RoadmapSite.Roadmap.Tests.Technology;

public sealed class FailedGateTests
{
    private const string Criteria = "fitCriteria: [{id: law, title: Meets the law, weight: 100, gate: 2}]";

    [Theory]
    [InlineData("fit: {law: 1}", 1)]
    [InlineData("fit: {law: 2}", 0)]
    [InlineData("fit: {}", 0)]
    [InlineData("fit: {law: 1}\nring: retire", 0)]
    [InlineData("fit: {law: 1}\nphase: phase-out", 0)]
    public void A_technology_that_stays_passes_every_gate(string fields, int found) =>
        Assert.Equal(found, Found(Pieces.Item("technologies", "TECH-1", fields)).Count());

    [Theory]
    [InlineData("status: accepted\ndate: 2026-01-01", "chosen: true", 1)]
    [InlineData("status: proposed", "chosen: true", 1)]
    [InlineData("status: proposed", "chosen: false", 0)]
    [InlineData("status: rejected", "chosen: true", 0)]
    public void Only_the_option_that_is_chosen_has_to(string status, string chosen, int found) =>
        Assert.Equal(found, Found(Pieces.Item("decisions", "DEC-1", $"{status}\ndeciders: [cio]\noptions: [{{id: a, title: One, scores: {{law: 0}}, {chosen}}}]")).Count());

    [Fact]
    public void The_sample_has_one_technology_below_a_gate() => Assert.Equal(
        ["“Ambient note assistant” scores 1 on “Meets rules and terms”, below its gate of 2."],
        TestSite.Sample().Findings.Open.Where(finding => finding.Code == "RM412").Select(finding => finding.Message));

    private static IEnumerable<string> Found((string Path, string Text) file) =>
        TestSite.Load(("roadmap.yml", Criteria), Pieces.Roles, file).Findings.Open.Where(finding => finding.Code == "RM412").Select(finding => finding.Message);
}
