using System.Text;
using Ical.Net.CalendarComponents;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Output;
using RoadmapSite.Roadmap.Plan;
using RoadmapSite.Roadmap.Risks;
using Calendar = Ical.Net.Calendar;

namespace RoadmapSite.Roadmap.Tests.Output;

/// <summary>The dates of a strategy as calendars.</summary>
public sealed class CalendarsTests
{
    [Fact]
    public void The_sample_s_calendar_has_every_open_milestone_review_acceptance_and_end_of_support()
    {
        var site = TestSite.Sample();
        var events = Events(TestSite.Render(site), "calendar/all.ics").ToDictionary(one => one.Uid!.Split('@')[0]);
        var knowledge = site.Knowledge;
        Assert.All(
            knowledge.Of<Initiative>().Where(initiative => !initiative.IsCancelled).SelectMany(initiative => initiative.Milestones, (initiative, milestone) => (initiative, milestone)),
            pair => Assert.Equal(pair.milestone.Day, events[$"{pair.initiative.Id}/milestone-{pair.milestone.Id}"].Start!.Date));
        Assert.All(knowledge.Items.Where(item => item.NextReview is not null), item => Assert.Equal(item.NextReview!.Value.End, events[$"{item.Id}/next-review"].Start!.Date));
        Assert.All(knowledge.Of<Risk>().Where(risk => risk.Accepted is not null), risk => Assert.Equal(risk.Accepted!.Until!.Value.End, events[$"{risk.Id}/acceptance"].Start!.Date));
        Assert.All(
            knowledge.Of<Roadmap.Technology.Technology>().Where(technology => technology.SupportEnds is not null),
            technology => Assert.Equal(technology.SupportEnds!.Value.End, events[$"{technology.Id}/support"].Start!.Date));
        Assert.Contains("Agreed for 30 October 2026, 91 days earlier.", events["INIT-01/milestone-design"].Description, StringComparison.Ordinal);
    }

    [Fact]
    public void What_owners_have_in_theirs_is_all_that_has_an_owner()
    {
        var plan = TestSite.Render(TestSite.Sample());
        var owned = plan.Files.Keys.Where(path => path.StartsWith("calendar/", StringComparison.Ordinal) && path != "calendar/all.ics").SelectMany(path => Events(plan, path)).Select(one => one.Uid!).ToList();
        var all = Events(plan, "calendar/all.ics");
        Assert.Equal(all.Where(one => one.Description!.Contains("\nOwner: ", StringComparison.Ordinal)).Select(one => one.Uid!).Order(StringComparer.Ordinal), owned.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("status: cancelled", "")]
    [InlineData("status: proposed", "Initiative ends|Proposed, not approved.")]
    [InlineData("status: approved\nforecast: {start: 2027-01-01, end: 2027-03-15}", "Initiative ends|Agreed for 31 March 2027, 16 days later.")]
    [InlineData("status: completed\nactual: {start: 2026-01-01, end: 2026-11-01}", "Initiative ends|Complete.")]
    public void An_initiative_ends_unless_it_is_cancelled(string lines, string expected) =>
        Assert.Equal(expected, Told(("initiatives/INIT-01.md", $"---\ntitle: Portal\n{lines}\nbaseline: {{start: 2026-01-01, end: 2027-03-31}}\n---\n")));

    [Fact]
    public void The_last_milestone_and_the_end_on_one_day_are_one_event() => Assert.Equal("Milestone|", Told((
        "initiatives/INIT-01.md",
        "---\ntitle: Portal\nstatus: approved\nbaseline: {start: 2027-01-01, end: 2027-03-31}\nmilestones: [{id: live, title: Live, weight: 100, baseline: 2027-03-31}]\n---\n")));

    [Fact]
    public void A_control_is_to_be_tested_again_after_its_cadence()
    {
        var found = Assert.Single(Events(TestSite.Render(TestSite.Load(("controls/CTL-01.md", "---\ntitle: Badge\nstatus: implemented\ntested: 2026-10-01\ntestEvery: quarterly\n---\n"))), "calendar/all.ics"));
        Assert.Equal(("Test due: Badge", new DateOnly(2027, 1, 1)), (found.Summary, found.Start!.Date));
    }

    [Fact]
    public void Somebody_s_action_of_a_review_is_in_their_calendar_until_it_is_done()
    {
        var plan = TestSite.Render(TestSite.Load(
            ("roles/cfo.md", "---\ntitle: CFO\n---\n"),
            ("reviews/REV-01.md", "---\ntitle: Autumn\ndue: 2026-10-01\nheld: 2026-10-02\nactions:\n  - {text: Ask the board, owner: cfo, due: 2026-12-01}\n  - {text: Sign, owner: cfo, due: 2026-10-20, done: 2026-10-19}\n---\n")));
        Assert.Equal(["Action due: Ask the board"], Events(plan, "calendar/cfo.ics").Select(one => one.Summary));
    }

    [Theory]
    [InlineData("status: approved\nbaseline: {start: 2027-01-04}", "4 January 2027: ")]
    [InlineData("status: approved\nbaseline: {start: 2026-11-02}\nforecast: {start: 2027-01-04}", "4 January 2027: Agreed for 2 November 2026, 63 days earlier.")]
    [InlineData("status: in-progress\nbaseline: {start: 2026-11-02}", "2 November 2026: Begun.")]
    public void An_initiative_s_start_is_a_date_of_its_own(string lines, string expected)
    {
        var start = Assert.Single(Events(TestSite.Render(TestSite.Load(("initiatives/INIT-01.md", $"---\ntitle: Portal\n{lines}\n---\n"))), "calendar/all.ics"));
        Assert.Equal("Initiative starts: Portal", start.Summary);
        Assert.Equal(expected, $"{start.Start!.Date:d MMMM yyyy}: {start.Description!.Split('\n')[1..^1].FirstOrDefault()}");
    }

    /// <summary>The kind and the note of the one event of a site beside the start; empty without any.</summary>
    private static string Told(params (string Path, string Text)[] files)
    {
        var plan = TestSite.Render(TestSite.Load(files));
        return plan.Files.ContainsKey("calendar/all.ics") && Assert.Single(Events(plan, "calendar/all.ics"), found => found.Categories.Single() != "Initiative starts") is var one
            ? $"{one.Categories.Single()}|{one.Description!.Split('\n')[1..^1].FirstOrDefault()}"
            : "";
    }

    private static List<CalendarEvent> Events(OutputPlan plan, string path) => [.. Calendar.Load(Encoding.UTF8.GetString(plan.Files[path]))!.Events];
}
