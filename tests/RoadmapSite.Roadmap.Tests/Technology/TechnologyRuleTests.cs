namespace RoadmapSite.Roadmap.Tests.Technology;

public sealed class TechnologyRuleTests
{
    [Fact]
    public void The_sample_runs_three_technologies_past_their_support() => Assert.Equal(
        [
            "“Meridian Inpatient 9 (Northfold General)” runs 182 days past the end of its support: 2028-03-31 to 2028-09-29, when INIT-01 switches it off. The baseline had 91.",
            "“Bramble Community EHR 6 (Eastmere and Quarry Hill)” runs 122 days past the end of its support: 2027-12-31 to 2028-05-01, when INIT-01/wave-2 switches it off. The baseline had 38.",
            "“Windows Server 2016 estate (41 servers)” runs 505 days past the end of its support: 2027-01-12 to 2028-05-31, when INIT-11 switches it off.",
        ],
        Messages("RM308", TestSite.Sample()));

    [Theory]
    [InlineData("supportEnds: 2026-10-31", "“The TECH-01” has been without support for 30 days, since 2026-10-31, and nothing says when it is switched off.")]
    [InlineData("supportEnds: 2026-10-31\nphase: end-of-life", null)]
    [InlineData("supportEnds: 2026-12-31", null)]
    [InlineData("supportEnds: 2026-09-30\nretiredBy: INIT-01", null)]
    public void What_has_no_support_and_no_end_is_found_and_what_is_switched_off_is_history(string front, string? message) => Assert.Equal(
        message is null ? [] : [message],
        Messages("RM308", TestSite.Load(
            Pieces.Roles,
            Pieces.Goals,
            Pieces.Item("technologies", "TECH-01", front),
            Pieces.Initiative("INIT-01", "completed", "2026-01-01", "2026-10-31", "actual: {start: 2026-01-01, end: 2026-10-31}"))));

    [Theory]
    [InlineData("superseded", "accepted\nsupersedes: DEC-01", null)]
    [InlineData("accepted", "proposed\nsupersedes: DEC-01", null)]
    [InlineData("accepted", "rejected\nsupersedes: DEC-01", null)]
    [InlineData("accepted", "accepted\nsupersedes: DEC-01", "DEC-01 “The DEC-01” is accepted, and DEC-02 “The DEC-02” supersedes it.")]
    [InlineData("accepted", "superseded\nsupersedes: DEC-01", "DEC-01 “The DEC-01” is accepted, and DEC-02 “The DEC-02” supersedes it.|DEC-02 “The DEC-02” is superseded, and no decision says that it supersedes it.")]
    [InlineData("superseded", "accepted", "DEC-01 “The DEC-01” is superseded, and no decision says that it supersedes it.")]
    [InlineData("superseded\nsupersedes: DEC-01", "accepted", "DEC-01 “The DEC-01” is superseded, and no decision says that it supersedes it.")]
    public void Both_sides_of_a_replacement_say_so(string old, string newer, string? messages) => Assert.Equal(
        messages?.Split('|') ?? [],
        Messages("RM108", TestSite.Load(Pieces.Item("decisions", "DEC-01", "status: " + old), Pieces.Item("decisions", "DEC-02", "status: " + newer))));

    private static IEnumerable<string> Messages(string code, Engine.Site site) => site.Findings.Open.Where(finding => finding.Code == code).Select(finding => finding.Message);
}
