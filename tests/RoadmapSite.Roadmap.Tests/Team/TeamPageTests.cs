using RoadmapSite.Roadmap.Team;

namespace RoadmapSite.Roadmap.Tests.Team;

public sealed class TeamPageTests
{
    private static readonly Lazy<Dictionary<string, string>> Sample = new(() => TestSite.Write(TestSite.Sample()));

    [Fact]
    public void The_sample_says_who_has_too_much_to_do_and_when() => Assert.Equal(
        "Integration is booked over capacity in six quarters and peaks at 132 percent in the second quarter of 2027; its next hire starts the day after that quarter ends.",
        SamplePage("team.html").Lead);

    [Theory]
    [InlineData("filled: 4", "2", "No team is booked over capacity; The TEAM-A comes nearest, at 50 percent in the first quarter of 2027.")]
    [InlineData("filled: 4", "0", "No initiative asks for a team’s time from here on.")]
    [InlineData("filled: 1", "2", "The TEAM-A is booked over capacity in four quarters and peaks at 200 percent in the first quarter of 2027; no hire is planned.")]
    [InlineData("filled: 1\nhires: [{fte: 1, from: 2027-06-30}]", "3", "The TEAM-A is booked over capacity in four quarters and peaks at 300 percent in the first quarter of 2027; its next hire starts 91 days after that quarter ends.")]
    [InlineData("filled: 1\nhires: [{fte: 1, from: 2027-03}]", "3", "The TEAM-A is booked over capacity in four quarters and peaks at 223 percent in the first quarter of 2027; its next hire starts in Mar 2027, within that quarter.")]
    [InlineData("filled: 0", "2", "The TEAM-A is booked over capacity in four quarters and has nobody free for it in the first quarter of 2027; no hire is planned.")]
    [InlineData("filled: 10", "10.03", "The TEAM-A is booked over capacity in four quarters and peaks at over 100 percent in the first quarter of 2027; no hire is planned.")]
    public void The_headline_fits_what_is_known(string team, string fte, string expected) => Assert.Equal(expected, WrittenPage.Of(
        TestSite.Load(Pieces.Roles, Pieces.Goals, Pieces.Strategy(), Pieces.Item("teams", "TEAM-A", $"lead: cio\n{team}"), Pieces.Initiative("INIT-01", also: $"allocation: {{TEAM-A: {fte}}}")),
        "team.html")!.Lead);

    [Fact]
    public void Quarters_that_have_passed_are_no_longer_held_against_a_team()
    {
        var site = TestSite.Load(
            Pieces.Roles,
            Pieces.Goals,
            Pieces.Strategy("2026-01-01"),
            Pieces.Item("teams", "TEAM-A", "lead: cio\nfilled: 1"),
            Pieces.Initiative("INIT-01", "completed", start: "2026-01-01", end: "2026-06-30", also: "allocation: {TEAM-A: 3}"));
        Assert.Equal("No initiative asks for a team’s time from here on.", WrittenPage.Of(site, "team.html")!.Lead);
    }

    [Fact]
    public void The_team_with_the_most_to_carry_comes_first()
    {
        var knowledge = TestSite.Sample().Knowledge;
        var outlooks = TeamOutlook.WorstFirst(knowledge.Get<CapacityAnalysis>(), knowledge.AsOf);
        Assert.Equal(["TEAM-INT", "TEAM-APP", "TEAM-CIN"], outlooks.Where(outlook => outlook.Over.Count > 0).Select(outlook => outlook.Team.Id));
        Assert.Equal("TEAM-SEC", outlooks[3].Team.Id);
    }

    /// <summary>The integration team is asked for 89.7 percent in the second quarter of 2028, which is not near its limit yet.</summary>
    [Fact]
    public void A_load_on_one_side_of_a_limit_does_not_round_to_the_other() =>
        Assert.Contains("<td class=\"ld3\">&lt; 90</td>", SamplePage("team.html").Html, StringComparison.Ordinal);

    [Fact]
    public void Skills_posts_and_owners_are_counted_in_the_headings()
    {
        var headings = SamplePage("team.html").Headings.ToList();
        Assert.Contains("3.3 people’s work for 2.5: Integration in Q2 2027", headings);
        Assert.Contains("Ten of 18 skills are short, one without a plan and one overdue", headings);
        Assert.Contains("10 of 87 posts are vacant, and 30.6 people are free for change this quarter", headings);
        Assert.Contains("Head of infrastructure answers for the most: three initiatives and four risks", headings);
    }

    [Fact]
    public void A_site_without_teams_and_without_owned_work_has_no_page_and_names_none()
    {
        var pages = TestSite.Write(TestSite.Load(Pieces.Roles, Pieces.Strategy()));
        Assert.DoesNotContain("team.html", pages.Keys);
        Assert.All(pages.Values, html => Assert.DoesNotMatch("href=\"(?:\\.\\./)*team\\.html", html));
    }

    [Fact]
    public void Broken_input_is_shown_as_far_as_it_goes()
    {
        var pages = TestSite.Write(TestSite.Load(
            Pieces.Goals,
            Pieces.Strategy(),
            ("roles.yml", "type: role\nitems:\n  - {id: cio, title: Chief information officer, team: TEAM-Z}\n"),
            ("skills.yml", "type: skill\nitems:\n  - {id: fhir, title: FHIR}\n"),
            Pieces.Item("teams", "TEAM-A", "lead: nobody\nfilled: many\nhires: [{fte: 1}, {from: 2027-01-01}]\nskills: [{skill: fhir, required: 2}, {skill: unknown, required: 2.5, held: 1}, {required: 1, held: 0}, {skill: fhir, required: 3, held: 0, closeBy: accept}]"),
            ("teams/twin.md", "---\nid: TEAM-A\ntitle: Twin\nfilled: 2\n---\n"),
            Pieces.Initiative("INIT-01", also: "allocation: {TEAM-A: 3, TEAM-Q: 1}"),
            ("initiatives/INIT-02.md", "---\ntitle: No dates\nstatus: approved\nowner: cio\nallocation: {TEAM-A: 1}\nraci: {R: [cio, ghost]}\n---\n")));
        Assert.Contains("nobody is accountable", pages["team.html"], StringComparison.Ordinal);
        Assert.Equal("One team needs three people with it and has nobody.", new WrittenPage(pages["skills/fhir.html"]).Lead);
    }

    [Fact]
    public void A_teams_page_shares_out_its_load_by_initiative()
    {
        var page = SamplePage("teams/TEAM-INT.html");
        Assert.Equal("Integration is booked over capacity in six quarters, up to 132 percent in the second quarter of 2027.", page.Lead);
        Assert.Contains("Eight initiatives ask for its time", page.Headings);
        Assert.Contains("Two of two skills are short", page.Headings);
    }

    private static WrittenPage SamplePage(string route) => new(Sample.Value[route]);
}
