using RoadmapSite.Engine;
using RoadmapSite.Engine.Text;
using RoadmapSite.Roadmap.Overview;

namespace RoadmapSite.Roadmap.Tests.Overview;

public sealed class DutyAnalysisTests
{
    [Fact]
    public void Dates_of_live_work_stand_with_its_owner_and_with_those_who_do_it()
    {
        var site = TestSite.Load(
            Pieces.Roles,
            Pieces.Goals,
            Pieces.Initiative("INIT-01", also: "raci: {A: cio, R: [ciso, cio]}\nmilestones: [{id: m1, title: Signed, baseline: 2027-03-31, forecast: 2027-04-30}, {id: m2, title: Done, baseline: 2027-12-31}]"),
            Pieces.Initiative("INIT-02", "proposed"));
        Assert.Equal(["2027-01-01 start 0", "2027-04-30 milestone 30", "2027-12-31 milestone 0"], Of(site, "cio"));
        Assert.Equal(["2027-01-01 start 0, does it", "2027-04-30 milestone 30, does it", "2027-12-31 milestone 0, does it"], Of(site, "ciso"));
    }

    [Fact]
    public void What_is_done_is_no_duty()
    {
        var site = TestSite.Load(
            Pieces.Roles,
            Pieces.Goals,
            Pieces.Initiative("INIT-01", "in-progress", also: "actual: {start: 2027-01-01}\nmilestones: [{id: m1, title: Signed, baseline: 2027-03-31, actual: 2027-03-01}]"),
            Pieces.Initiative("INIT-02", "completed"));
        Assert.Equal(["2027-12-31 end 0"], Of(site, "cio"));
    }

    [Fact]
    public void Reviews_assessments_objectives_skills_and_actions_fall_to_the_role_that_answers_for_them()
    {
        var site = TestSite.Load(
            Pieces.Roles,
            ("goals.yml", "type: goal\nitems:\n  - {id: GOAL-1, title: One record, perspective: internal-process, weight: 100, owner: cio, objectives: [{id: o1, title: Past, due: 2026-01-01}, {id: o2, title: Ahead, due: 2027-06-30}, {id: o3, title: Hers, due: 2027-06-30, owner: ciso}]}\n"),
            Pieces.Item("capabilities", "CAP-01", "owner: cio\ncurrent: 1\ntarget: 2\nassessed: 2026-11-01\nnextReview: 2026-12"),
            Pieces.Item("teams", "TEAM-A", "lead: cio\nfilled: 2\nhires: [{fte: 1, from: 2027-02-01}, {fte: 1, from: 2026-02-01}]\nskills: [{skill: fhir, required: 2, held: 1, closeBy: train, due: 2026-09-30}]"),
            Pieces.Item("reviews", "REV-01", "cadence: quarterly\ndue: 2026-10-01\nheld: 2026-10-02\nchair: cio\nactions: [{text: Ask the ward, owner: cio, due: 2026-12-01}, {text: Done, owner: cio, due: 2026-12-01, done: 2026-11-01}]"));
        Assert.Equal(
            ["2026-09-30 skill 0", "2026-12-01 action 0", "2026-12-31 review 0", "2027-02-01 join 0", "2027-06-30 objective 0", "2027-11-02 assessment 0"],
            Of(site, "cio"));
        Assert.Equal(["2027-06-30 objective 0"], Of(site, "ciso"));
    }

    [Theory]
    [InlineData("approved", "2026-12-05", "One date falls due within the next 30 days; nothing is overdue.")]
    [InlineData("approved", "2027-12-05", "Nothing is due within 30 days; the next date is 5 December 2027.")]
    [InlineData("in-progress", "2026-11-05", "One date has passed, and none is ahead.")]
    [InlineData("completed", "2026-11-05", "Nothing with a date is on this desk.")]
    public void A_roles_page_says_what_is_due(string status, string day, string expected) => Assert.Equal(
        expected,
        WrittenPage.Of(
            TestSite.Load(Pieces.Roles, Pieces.Goals, Pieces.Initiative("INIT-01", status, start: day, end: day, also: $"actual: {{start: {day}}}\nmilestones: [{{id: m1, title: Signed, baseline: {day}}}]")),
            "roles/cio.html")!.Lead);

    private static IEnumerable<string> Of(Site site, string role) => site.Knowledge.Get<DutyAnalysis>().Of(site.Knowledge.Find(role)!)
        .Select(duty => $"{duty.When.End:yyyy-MM-dd} {Casing.Kebab(duty.Kind.ToString())} {duty.SlipDays}{(duty.DoesWork ? ", does it" : "")}");
}
