namespace RoadmapSite.Roadmap.Tests.Team;

public sealed class TeamRuleTests
{
    private static readonly string[] Codes = ["RM305", "RM410", "RM411", "RM413"];

    [Theory]
    [InlineData("required: 2, held: 2", "")]
    [InlineData("required: 1, held: 1", "RM410")]
    [InlineData("required: 0, held: 0", "")]
    [InlineData("required: 3, held: 2", "RM411")]
    [InlineData("required: 1, held: 0", "RM411 RM410")]
    [InlineData("required: 3, held: 2, closeBy: accept", "")]
    [InlineData("required: 3, held: 2, closeBy: train, due: 2026-11-30", "")]
    [InlineData("required: 3, held: 2, closeBy: train, due: 2026-11-29", "RM305")]
    [InlineData("required: 3, held: 2, closeBy: wishing", "")]
    [InlineData("required: 3, held: some", "")]
    public void A_skill_is_held_by_more_than_one_and_its_gap_has_a_plan(string need, string codes) => Assert.Equal(codes, Found(
        ("skills.yml", "type: skill\nitems:\n  - {id: fhir, title: FHIR}\n"),
        Pieces.Item("teams", "TEAM-A", $"lead: cio\nfilled: 4\nskills:\n  - {{skill: fhir, {need}}}")));

    [Theory]
    [InlineData("raci: {A: cio, R: [ciso]}", "")]
    [InlineData("raci: {A: ciso, R: [ciso]}", "RM413")]
    [InlineData("raci: {A: ciso}", "RM413 RM413")]
    [InlineData("raci: {R: [ciso]}", "RM413")]
    [InlineData("raci: {A: cio, R: []}", "RM413")]
    [InlineData("raci: {A: [cio, ciso], R: [ciso]}", "")]
    [InlineData("raci: {A: cio, R: ciso}", "")]
    [InlineData("raci: {A: nobody, R: [nobody]}", "")]
    public void What_is_written_and_cannot_be_read_is_left_to_its_own_finding(string raci, string codes) =>
        Assert.Equal(codes, Found(Pieces.Initiative("INIT-01", also: raci)));

    [Fact]
    public void The_sample_has_the_skills_that_were_worked_out_apart_from_this_code() => Assert.Equal(
        [
            "TEAM-APP RM410 “Clinical safety officer”", "TEAM-DAT RM411 “Governance of models”", "TEAM-DAT RM410 “Governance of models”",
            "TEAM-INF RM410 “Recovery engineering”", "TEAM-INT RM410 “Interface engine”", "TEAM-INT RM305 “Interface engine”",
            "TEAM-PMO RM410 “Programme management”", "TEAM-PMO RM410 “Benefits management”", "TEAM-SEC RM410 “Medical device security”",
        ],
        TestSite.Sample().Findings.Open
            .Where(finding => Codes.Contains(finding.Code) && finding.At.File.Folder == "teams")
            .Select(finding => $"{finding.At.File.Stem} {finding.Code} {finding.Message.Split('“', '”').Where((_, index) => index % 2 == 1).Select(name => $"“{name}”").First(name => !name.Contains(TitleOf(finding.At.File.Stem), StringComparison.Ordinal))}"));

    private static string TitleOf(string team) => TestSite.Sample().Knowledge.Find(team)!.Title;

    private static string Found(params (string Path, string Text)[] files) => string.Join(' ', TestSite.Load([Pieces.Roles, Pieces.Goals, .. files]).Findings.Open
        .Select(finding => finding.Code)
        .Where(Codes.Contains));
}
