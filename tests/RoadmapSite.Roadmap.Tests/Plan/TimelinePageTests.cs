using RoadmapSite.Engine;
using RoadmapSite.Engine.Pages;

namespace RoadmapSite.Roadmap.Tests.Plan;

public sealed class TimelinePageTests
{
    private const string Late = "forecast: {start: 2027-01-01, end: 2028-03-30}";

    [Fact]
    public void The_sample_says_what_is_worst_and_whom_it_hits() => Assert.Equal(
        "One record for three hospitals now ends 91 days late, on 29 September 2028, and three initiatives that wait for it start too early.",
        Timeline(TestSite.Sample()).Lead());

    [Fact]
    public void A_plan_on_time_is_said_to_be() =>
        Assert.Equal("Every piece of work still ends as agreed, and no date breaks another.", LeadOf(Pieces.Initiative("INIT-1"), Pieces.Initiative("INIT-2")));

    [Fact]
    public void A_small_slip_is_no_alarm_but_is_not_hidden() =>
        Assert.Equal(
            "No work ends more than 3 days late, and no date breaks another.",
            LeadOf(Pieces.Initiative("INIT-1", also: "forecast: {start: 2027-01-01, end: 2028-01-03}")));

    [Fact]
    public void One_late_initiative_stands_alone_or_among_others()
    {
        Assert.Equal("Work INIT-1 now ends 90 days late, on 30 March 2028; no other work is late and no date breaks another.", LeadOf(Pieces.Initiative("INIT-1", also: Late)));
        Assert.Equal("Work INIT-1 now ends 90 days late, on 30 March 2028, and one more is late.", LeadOf(Pieces.Initiative("INIT-1", also: Late), Pieces.Initiative("INIT-2", also: Late)));
    }

    [Fact]
    public void What_waits_for_the_late_one_is_counted_apart_from_other_conflicts() => Assert.Equal(
        "Work INIT-1 now ends 90 days late, on 30 March 2028, and one initiative that waits for it starts too early; so does one more.",
        LeadOf(
            Pieces.Initiative("INIT-1", also: Late),
            Pieces.Initiative("INIT-2", start: "2028-01-01", end: "2028-12-31", also: "dependsOn: [{item: INIT-1}]"),
            Pieces.Initiative("INIT-3", start: "2028-06-01", end: "2029-12-31", also: "dependsOn: [{item: INIT-2}]")));

    [Fact]
    public void A_conflict_without_a_slip_and_a_late_milestone_are_told()
    {
        Assert.Equal(
            "Every piece of work still ends as agreed, but one initiative starts too early.",
            LeadOf(Pieces.Initiative("INIT-1"), Pieces.Initiative("INIT-2", also: "dependsOn: [{item: INIT-1}]")));
        Assert.Equal(
            "Every piece of work still ends as agreed, but one milestone is overdue.",
            LeadOf(Pieces.Initiative("INIT-1", also: "milestones: [{id: a, title: A, weight: 100, baseline: 2026-11-01}]")));
    }

    [Fact]
    public void Without_live_work_the_page_says_what_there_is()
    {
        Assert.Equal("No work is under way or approved: of one initiative, one proposed.", LeadOf(Pieces.Initiative("INIT-1", status: "proposed")));
        Assert.Equal(
            "No work is under way or approved: of three initiatives, one proposed and two completed.",
            LeadOf(Pieces.Initiative("INIT-1", status: "completed"), Pieces.Initiative("INIT-2", status: "proposed"), Pieces.Initiative("INIT-3", status: "completed")));
    }

    [Fact]
    public void A_site_without_initiatives_has_no_timeline() => Assert.Null(PlanPages.Model(TestSite.Load(Pieces.Roles), "timeline.html"));

    [Fact]
    public void An_initiative_stands_under_its_first_goal_and_names_the_others()
    {
        var lanes = Timeline(TestSite.Sample()).Lines("lanes");
        Assert.Equal([1, 2, 3, 4, 5, 6], lanes.Select(lane => lane["number"]));
        Assert.Equal(18, lanes.Sum(lane => lane.Lines("rows").Count));
        var second = lanes[2].Lines("rows").Single(row => ((Engine.Items.Item)row["initiative"]!).Id == "INIT-11");
        Assert.Equal([6], (List<int>)second["also"]!);
    }

    [Fact]
    public void What_has_no_known_goal_or_no_dates_is_not_lost()
    {
        var lane = Assert.Single(Timeline(TestSite.Load(("initiatives/INIT-1.md", "---\ntitle: Loose\nstatus: approved\ngoals: [GOAL-9]\n---\n"))).Lines("lanes"));
        Assert.Null(lane["goal"]);
        Assert.Equal("no dates", Assert.Single(lane.Lines("rows"))["dates"]);
    }

    [Fact]
    public void The_samples_conflicts_critical_path_and_milestones_are_listed()
    {
        var timeline = Timeline(TestSite.Sample());
        Assert.Equal([88, 88, 7], timeline.Lines("conflicts").Select(conflict => conflict["days"]));
        Assert.Equal(["INIT-01", "INIT-02"], timeline.Lines("critical").Select(row => ((Engine.Items.Item)row["initiative"]!).Id));
        Assert.Equal(new DateOnly(2029, 9, 25), timeline["end"]);
        Assert.Equal(["design", "paths"], timeline.Lines("late").Select(line => line["id"]));
        Assert.Equal(2, timeline.Lines("due").Count);
    }

    [Fact]
    public void A_coarse_end_fades_and_a_firm_one_does_not()
    {
        var site = TestSite.Load(Pieces.Roles, Pieces.Goals, Pieces.Initiative("INIT-1", end: "2028"), Pieces.Initiative("INIT-2"));
        var bars = Timeline(site).Lines("lanes")[0].Lines("rows").ConvertAll(row => row["bar"]!.ToString()!);
        Assert.Contains("fade-out", bars[0], StringComparison.Ordinal);
        Assert.DoesNotContain("fade", bars[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_coarse_start_fades_in_the_share_earned_and_the_line_of_no_float_fade_with_it()
    {
        var site = TestSite.Load(Pieces.Roles, Pieces.Goals, Pieces.Initiative("INIT-1", start: "2026-Q3", also: "percentComplete: 50"));
        var bar = Timeline(site).Lines("lanes")[0].Lines("rows")[0]["bar"]!.ToString()!;
        Assert.Equal(1, bar.Split("mask=\"url(#fade-in)\" class=\"f-mk fuzzy\"").Length - 1);
        Assert.Equal(1, bar.Split("mask=\"url(#fade-in)\" class=\"f-ink fuzzy\"").Length - 1);
    }

    [Fact]
    public void A_row_says_what_tools_group_filter_and_connect_it_by()
    {
        var rows = Timeline(TestSite.Sample()).Lines("lanes").SelectMany(lane => lane.Lines("rows")).ToDictionary(row => ((Engine.Items.Item)row["initiative"]!).Id);
        Assert.Equal(["INIT-01", "INIT-02", "INIT-05", "INIT-07", "INIT-14", "INIT-18"], rows.Where(row => (bool)row.Value["isLate"]!).Select(row => row.Key).Order());
        var line = Assert.Single(rows["INIT-05"].Lines("lines"));
        Assert.Equal("INIT-01", line["awaited"]);
        Assert.False((bool)line["isKept"]!);
        Assert.Empty(rows["INIT-16"].Lines("lines"));
        Assert.True((bool)Assert.Single(rows["INIT-04"].Lines("lines"))["intoEnd"]!);
        Assert.True((bool)Assert.Single(rows["INIT-06"].Lines("lines"))["fromStart"]!);
    }

    private static Model Timeline(Site site) => PlanPages.Model(site, "timeline.html")!;

    private static string LeadOf(params (string Path, string Text)[] initiatives) => Timeline(TestSite.Load([Pieces.Roles, Pieces.Goals, .. initiatives])).Lead();
}
