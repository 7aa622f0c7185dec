using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Output.Calendars;
using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Tests.Output;

/// <summary>What falls into which quarter. The day is 30 November 2026.</summary>
public sealed class QuartersPageTests
{
    private const string Portal = "---\ntitle: Portal\nstatus: in-progress\nbaseline: {start: 2026-02-02, end: 2027-09-30}\nactual: {start: 2026-02-09}\nmilestones:\n"
        + "  - {id: chosen, title: Supplier chosen, baseline: 2026-10-30, actual: 2026-10-28}\n"
        + "  - {id: design, title: Design signed off, baseline: 2026-11-13, forecast: 2027-01-29}\n"
        + "  - {id: pilot, title: Pilot ward live, baseline: 2026-12-15}\n---\n";

    private static readonly (string Path, string Text)[] Files =
    [
        ("initiatives/INIT-01.md", Portal),
        ("technologies/TECH-01.md", "---\ntitle: Old record\nsupportEnds: 2026-10-01\ncontractEnds: 2027-H1\n---\n"),
        ("teams/TEAM-A.md", "---\ntitle: Integration\nhires: [{fte: 2, from: 2027-01-04}]\nskills: [{skill: fhir, required: 3, held: 1, due: 2026-11-01}]\n---\n"),
        ("skills/fhir.md", "---\ntitle: FHIR\n---\n"),
    ];

    private static readonly Dictionary<string, string> Pages = TestSite.Write(TestSite.Load(Files));

    [Theory]
    [InlineData("quarters.html", "Q4 2026: four dates, one of them late, one to come, one done and one past; next, on 15 December 2026, milestone: Pilot ward live.")]
    [InlineData("quarters/2026-q4.html", "Q4 2026: four dates, one of them late, one to come, one done and one past; next, on 15 December 2026, milestone: Pilot ward live.")]
    [InlineData("quarters/2026-q1.html", "Q1 2026: one date, done.")]
    [InlineData("quarters/2027-q1.html", "Q1 2027: two dates, one of them late and one to come; the first, on 4 January 2027, people join: 2 posts, Integration.")]
    [InlineData("quarters/2027-q2.html", "Q2 2027: one date, to come; the first, in H1 2027, contract ends: Old record.")]
    public void A_quarter_opens_with_what_it_holds(string route, string lead) => Assert.Equal(lead, Pages.Lead(route));

    [Theory]
    [InlineData("quarters/2026-q4.html", "Late Skill in place: FHIR Integration TEAM-A Held by 1 of the 3 who need it.")]
    [InlineData("quarters/2026-q4.html", "Done Milestone: Supplier chosen Portal INIT-01 nobody")]
    [InlineData("quarters/2026-q4.html", "1 Oct 2026 Past Support ends: Old record TECH-01")]
    [InlineData("quarters/2026-q4.html", "15 Dec 2026 Due Milestone: Pilot ward live")]
    [InlineData("quarters/2027-q1.html", "29 Jan 2027 Late Milestone: Design signed off Portal INIT-01 Agreed for 13 November 2026, 77 days earlier.")]
    [InlineData("quarters/2027-q2.html", "H1 2027 To come Contract ends: Old record TECH-01")]
    [InlineData("quarters.html", "4 dates now 1 late")]
    public void A_date_says_in_a_word_where_it_stands(string route, string words) => Assert.Contains(words, Pages.Words(route), StringComparison.Ordinal);

    [Fact]
    public void Quarters_lead_to_those_before_and_after_that_have_a_date()
    {
        Assert.Contains("Before Q1 2026 1 date After Q1 2027 2 dates", Pages.Words("quarters/2026-q4.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("quarters/2026-q2.html", Pages.Keys);
        Assert.Contains("href=\"../quarters.html\" aria-current=\"true\"", Pages["quarters/2027-q1.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_fiscal_year_has_its_own_quarters()
    {
        var pages = TestSite.Write(TestSite.Load([("roadmap.yml", "fiscalYearStart: 11\n"), .. Files]));
        Assert.StartsWith("Q1 FY2027: four dates, two of them late and two to come; next, on 15 December 2026", pages.Lead("quarters.html"), StringComparison.Ordinal);
        Assert.Contains("November 2026 to January 2027", pages.Words("quarters/fy2027-q1.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_present_quarter_has_a_page_even_when_nothing_falls_into_it() => Assert.Equal(
        "No date falls into Q4 2026.",
        TestSite.Write(TestSite.Load(("technologies/TECH-01.md", "---\ntitle: Old record\nsupportEnds: 2028-03-31\n---\n"))).Lead("quarters.html"));

    [Fact]
    public void Without_dates_there_are_no_quarters() => Assert.DoesNotContain("quarters.html", TestSite.Write(TestSite.Load(("notes.md", "# Notes\n"))).Keys);

    [Fact]
    public void Every_date_of_the_calendar_stands_in_a_quarter()
    {
        var site = TestSite.Sample();
        var pages = TestSite.Write(site);
        var dates = pages.Where(page => page.Key.StartsWith("quarters/", StringComparison.Ordinal)).Sum(page => page.Value.Split("<th scope=\"row\"").Length - 1);
        var calendar = System.Text.Encoding.UTF8.GetString(TestSite.Render(site).Files["calendar/all.ics"]);
        Assert.Equal(calendar.Split("BEGIN:VEVENT").Length - 1, dates);
    }

    [Theory]
    [InlineData("2026-11-29", false, false, false, OccasionState.Late)]
    [InlineData("2026-11-29", false, false, true, OccasionState.Past)]
    [InlineData("2026-11-29", true, false, true, OccasionState.Done)]
    [InlineData("2026-11-30", false, false, false, OccasionState.Due)]
    [InlineData("2026-12-30", false, false, true, OccasionState.Due)]
    [InlineData("2026-12-31", false, false, false, OccasionState.Planned)]
    [InlineData("2027-06-30", false, true, false, OccasionState.Late)]
    [InlineData("2027-06-30", false, true, true, OccasionState.Planned)]
    public void An_occasion_is_late_unless_it_is_done_or_comes_by_itself(string day, bool done, bool late, bool comes, OccasionState state)
    {
        var item = TestSite.Load(("initiatives/INIT-01.md", Portal)).Knowledge.Of<Initiative>()[0];
        Assert.Equal(state, new Occasion(PartialDate.Of(DateOnly.Parse(day, null)), "Milestone", "one", item) { IsDone = done, IsLate = late, ComesByItself = comes }.StateOn(TestSite.Today));
    }
}
