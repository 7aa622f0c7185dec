namespace RoadmapSite.Roadmap.Tests.Plan;

public sealed class InitiativeViewTests
{
    private const string Money = "budget: {2027: {capex: 1000000}}";

    [Theory]
    [InlineData("INIT-01", "Off track: 91 days late, 16 percent earned where 24.5 was planned, and heading $1.26m over budget.")]
    [InlineData("INIT-02", "Watch: starts on 3 July 2028, 88 days too early for what it waits for.")]
    [InlineData("INIT-03", "On track: starts on 1 March 2027 and ends on 29 February 2028, as agreed.")]
    [InlineData("INIT-06", "Not approved: it would run from May 2027 to Apr 2028 and cost $1.03m.")]
    [InlineData("INIT-08", "Complete on 23 October 2026, 7 days early, on budget.")]
    public void The_samples_initiatives_say_how_they_stand(string id, string expected) =>
        Assert.Equal(expected, PlanPages.Initiative(TestSite.Sample(), id).Lead());

    [Theory]
    [InlineData("cancelled", "", "Cancelled, before any money was spent.")]
    [InlineData("cancelled", "actualCost: 20000", "Cancelled, after 20k was spent.")]
    [InlineData("on-hold", Money + "\nactualCost: 20000", "On hold: it would run from Jan 2027 to Dec 2027 and has spent 20k of 1.00m.")]
    [InlineData("completed", "actual: {start: 2026-01-01, end: 2026-10-31}", "Complete on 31 October 2026, 426 days early.")]
    [InlineData("approved", "rag: {value: amber, reason: Staff are leaving, until: 2027-06-30}", "Watch by its owner’s word, on track by its figures: starts on 1 January 2027 and ends on 31 December 2027, as agreed.")]
    public void Every_status_has_its_sentence(string status, string also, string expected) =>
        Assert.Equal(expected, PlanPages.Initiative(TestSite.Load(Pieces.Roles, Pieces.Goals, Pieces.Initiative("INIT-1", status, also: also)), "INIT-1").Lead());

    [Fact]
    public void Figures_are_those_that_mean_something_yet()
    {
        var sample = TestSite.Sample();
        Assert.Equal(["Finishes late by", "Earned", "Schedule index", "Cost index", "Forecast final cost"], Labels("INIT-01"));
        Assert.Equal(["Starts in", "Slip", "Float", "Budget"], Labels("INIT-03"));
        Assert.Equal(["Would start in", "Slip", "Float", "Budget"], Labels("INIT-06"));

        IEnumerable<object?> Labels(string id) => PlanPages.Initiative(sample, id).Lines("figures").Select(figure => figure["label"]);
    }

    [Theory]
    [InlineData("INIT-01", "One of seven milestones is late, and every one has moved back, by up to 105 days")]
    [InlineData("INIT-02", "Three milestones, all on their agreed dates")]
    [InlineData("INIT-08", "All three milestones are met")]
    public void Milestones_are_summed_up(string id, string expected) => Assert.Equal(expected, PlanPages.Initiative(TestSite.Sample(), id)["milestonesHeading"]);

    [Fact]
    public void Both_sides_of_a_dependency_tell_the_days()
    {
        var sample = TestSite.Sample();
        Assert.Equal([-88, 493], PlanPages.Initiative(sample, "INIT-02").Lines("waits").Select(line => line["spare"]));
        Assert.Equal([-88, -7, -88], PlanPages.Initiative(sample, "INIT-01").Lines("waitedFor").Select(line => line["spare"]));
    }

    [Fact]
    public void What_it_switches_off_too_late_is_told_with_what_was_agreed()
    {
        var rows = PlanPages.Initiative(TestSite.Sample(), "INIT-01").Lines("pastSupport");
        Assert.Equal([(182, 91), (122, 38)], rows.Select(row => ((int)row["days"]!, (int)row["agreedDays"]!)));
    }

    [Fact]
    public void Everything_that_can_be_missing_or_broken_still_makes_pages()
    {
        var title = new string('x', 300);
        var pages = TestSite.Write(TestSite.Load(
            ("initiatives/A-1.md", "---\ntitle: Nothing\n---\n"),
            ("initiatives/A-2.md", "---\ntitle: Broken\nstatus: in-progress\nowner: nobody\ngoals: [GOAL-9]\nraci: {A: nobody, R: [ghost]}\ndependsOn: [{item: A-2}, {item: A-3}, {item: A-99}, {item: A-1/none}]\nallocation: {TEAM-9: 1}\nbaseline: {start: 2028-01-01, end: 2026-01-01}\n---\n"),
            ("initiatives/A-3.md", $"---\ntitle: {title}\nstatus: approved\nbaseline: {{start: 2027, end: 2027}}\ndependsOn: [{{item: A-2}}]\nmilestones: [{{title: No id}}, {{id: m, title: Once, baseline: 2027-Q2}}, {{id: m, title: Twice, weight: 100}}]\nbenefits: [{{title: Some}}]\nroadblocks: [{{text: One}}]\n---\n"),
            ("initiatives/again.md", "---\nid: A-3\ntitle: The same id\nstatus: approved\nbaseline: {start: 2027-01-01, end: 2027-02-01}\n---\n"),
            ("initiatives/A-4.md", "---\ntitle: التنفيذ\nstatus: in-progress\nbaseline: {end: 2027-01-01}\nforecast: {start: 9998-01-01}\nactualCost: 5\npercentComplete: 50\n---\n")));
        Assert.All(["timeline.html", "plan.html", "initiatives/A-1.html", "initiatives/A-4.html"], route => Assert.Contains(route, pages.Keys));
        Assert.Contains("id=\"m\"", pages["initiatives/A-3.html"], StringComparison.Ordinal);
    }
}
