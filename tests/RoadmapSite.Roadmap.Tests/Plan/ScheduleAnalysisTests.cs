using RoadmapSite.Engine.Items;
using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Tests.Plan;

public sealed class ScheduleAnalysisTests
{
    [Theory]
    [InlineData("FS", 0, "start", "2027-06-30")]
    [InlineData("FS", 10, "start", "2027-07-10")]
    [InlineData("FS", -10, "start", "2027-06-20")]
    [InlineData("SS", 30, "start", "2027-03-03")]
    [InlineData("FF", 5, "end", "2027-07-05")]
    [InlineData("SF", 200, "end", "2027-08-20")]
    public void A_link_is_kept_on_the_day_it_asks_for_and_broken_a_day_earlier(string type, int lag, string waits, string need)
    {
        var day = DateOnly.ParseExact(need, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Empty(Conflicts(day));
        var conflict = Assert.Single(Conflicts(day.AddDays(-1)));
        Assert.Equal((1, day, day.AddDays(-1)), (conflict.ShortDays, conflict.Need, conflict.Have));

        IEnumerable<DependencyConflict> Conflicts(DateOnly date)
        {
            var (start, end) = waits == "start" ? ($"{date:yyyy-MM-dd}", "2027-12-31") : ("2027-02-01", $"{date:yyyy-MM-dd}");
            return Schedule(
                Pieces.Initiative("INIT-01", start: "2027-02-01", end: "2027-06-30"),
                Pieces.Initiative("INIT-02", start: start, end: end, also: $"dependsOn: [{{item: INIT-01, type: {type}, lagDays: {lag}}}]")).Conflicts;
        }
    }

    [Fact]
    public void A_start_link_moves_the_start_and_keeps_the_duration_and_what_follows_moves_too()
    {
        var schedule = Schedule(
            Pieces.Initiative("INIT-01", end: "2027-06-30"),
            Pieces.Initiative("INIT-02", start: "2027-06-20", end: "2027-07-20", also: "dependsOn: [{item: INIT-01}]"),
            Pieces.Initiative("INIT-03", start: "2027-07-25", end: "2027-08-31", also: "dependsOn: [{item: INIT-02}]"));
        Assert.Equal([(null, 0), ("2027-06-30", 10), ("2027-07-30", 5)], schedule.Initiatives.Select(one => (one.KnockOnDays > 0 ? Iso(one.FeasibleStart) : null, one.KnockOnDays!.Value)));
        Assert.Equal("2027-09-05", Iso(schedule.Initiatives[2].FeasibleEnd));

        // Expected dates keep the second link; only the pass forward finds that they will not.
        Assert.Equal(["INIT-02"], schedule.Conflicts.Select(conflict => conflict.Initiative.Id));
    }

    [Fact]
    public void A_finish_link_moves_the_end_alone()
    {
        var moved = Second(Pieces.Initiative("INIT-01", end: "2027-09-30"), Pieces.Initiative("INIT-02", end: "2027-08-31", also: "dependsOn: [{item: INIT-01, type: FF}]"));
        Assert.Equal(("2027-01-01", "2027-09-30", 30), (Iso(moved.FeasibleStart), Iso(moved.FeasibleEnd), moved.KnockOnDays));
    }

    [Fact]
    public void What_has_started_does_not_start_again_but_its_end_can_wait()
    {
        var started = "actual: {start: 2026-10-01}\n";
        var byStart = Second(
            Pieces.Initiative("INIT-01", end: "2027-09-30"),
            Pieces.Initiative("INIT-02", "in-progress", "2026-10-01", "2027-08-31", started + "dependsOn: [{item: INIT-01}]"));
        Assert.Equal(("2026-10-01", 0), (Iso(byStart.FeasibleStart), byStart.KnockOnDays));
        var byEnd = Second(
            Pieces.Initiative("INIT-01", end: "2027-09-30"),
            Pieces.Initiative("INIT-02", "in-progress", "2026-10-01", "2027-08-31", started + "dependsOn: [{item: INIT-01, type: FF}]"));
        Assert.Equal(("2027-09-30", 30), (Iso(byEnd.FeasibleEnd), byEnd.KnockOnDays));
    }

    [Fact]
    public void What_is_completed_neither_moves_nor_breaks_anything()
    {
        var schedule = Schedule(
            Pieces.Initiative("INIT-01", end: "2027-09-30"),
            Pieces.Initiative("INIT-02", "completed", "2026-01-05", "2026-08-31", "actual: {start: 2026-01-05, end: 2026-09-18}\npercentComplete: 100\ndependsOn: [{item: INIT-01}, {item: INIT-01, type: FF}]"));
        Assert.Empty(schedule.Conflicts);
        Assert.Equal(("2026-09-18", 0), (Iso(schedule.Initiatives[1].FeasibleEnd), schedule.Initiatives[1].KnockOnDays));
    }

    [Fact]
    public void Nothing_waits_for_what_is_cancelled_and_what_is_cancelled_waits_for_nothing()
    {
        var schedule = Schedule(
            Pieces.Initiative("INIT-01", "cancelled", end: "2027-09-30"),
            Pieces.Initiative("INIT-02", start: "2027-02-01", also: "dependsOn: [{item: INIT-01}]"),
            Pieces.Initiative("INIT-03", "cancelled", "2026-01-01", "2026-02-01", "dependsOn: [{item: INIT-02}]"));
        Assert.Empty(schedule.Conflicts);
        Assert.Equal([0, 0, 0], schedule.Initiatives.Select(one => one.KnockOnDays!.Value));
        Assert.Equal(new DateOnly(2027, 2, 1), schedule.Origin);
        Assert.Equal([false, true, false], schedule.Initiatives.Select(one => one.Path is not null));
    }

    [Fact]
    public void A_milestone_counts_at_its_own_date_wherever_its_initiative_goes()
    {
        var schedule = Schedule(
            Pieces.Initiative("INIT-01", end: "2027-09-30"),
            Pieces.Initiative("INIT-02", start: "2027-06-01", end: "2027-12-31", also: "dependsOn: [{item: INIT-01}]\nmilestones: [{id: pilot, title: Pilot, baseline: 2027-06-30, forecast: 2027-07-15}, {id: met, title: Met, baseline: 2027-06-30, forecast: 2027-07-15, actual: 2026-11-01}]"),
            Pieces.Initiative("INIT-03", start: "2027-07-10", end: "2027-08-10", also: "dependsOn: [{item: INIT-02/pilot, lagDays: 2}, {item: INIT-02/met}]"));
        var last = schedule.Initiatives[2];
        Assert.Equal(("2027-07-17", "2027-08-17", 7), (Iso(last.FeasibleStart), Iso(last.FeasibleEnd), last.KnockOnDays));
        Assert.Equal([121, 7], schedule.Conflicts.Select(conflict => conflict.ShortDays));
        Assert.Equal(last.Path!.EarlyStart, new DateOnly(2027, 7, 17).DayNumber - schedule.Origin!.Value.DayNumber);
    }

    [Fact]
    public void The_critical_path_counts_days_from_the_earliest_start_with_both_ends_included()
    {
        var schedule = Schedule(
            Pieces.Initiative("INIT-01", start: "2027-01-11", end: "2027-01-20"),
            Pieces.Initiative("INIT-02", start: "2027-01-21", end: "2027-02-09", also: "dependsOn: [{item: INIT-01}]"),
            Pieces.Initiative("INIT-03", start: "2027-01-16", end: "2027-01-25"));
        Assert.Equal(new DateOnly(2027, 1, 11), schedule.Origin);
        Assert.Equal(30, schedule.Finish);
        Assert.Equal([(0, 10, 0), (10, 30, 0), (5, 15, 15)], schedule.Initiatives.Select(one => (one.Path!.EarlyStart, one.Path.EarlyFinish, one.Path.TotalFloat)));
        Assert.Equal(["INIT-01", "INIT-02"], schedule.CriticalPath.Select(initiative => initiative.Id));
    }

    [Fact]
    public void Initiatives_in_a_ring_have_no_dates_and_the_others_do()
    {
        var schedule = Schedule(
            Pieces.Initiative("INIT-01", end: "2027-03-31", also: "dependsOn: [{item: INIT-02}]"),
            Pieces.Initiative("INIT-02", end: "2027-04-30", also: "dependsOn: [{item: INIT-01}]"),
            Pieces.Initiative("INIT-03", start: "2027-04-21", also: "dependsOn: [{item: INIT-02}]"),
            Pieces.Initiative("INIT-04", also: "dependsOn: [{item: INIT-04}]"));
        Assert.Equal(["INIT-01 INIT-02"], schedule.Rings.Select(Members));
        Assert.Equal([null, null, "2027-04-30", "2027-01-01"], schedule.Initiatives.Select(one => Iso(one.FeasibleStart)));
        Assert.Equal([null, null, 9, 0], schedule.Initiatives.Select(one => one.KnockOnDays));
        Assert.Equal([false, false, true, true], schedule.Initiatives.Select(one => one.Path is not null));
    }

    [Fact]
    public void Two_initiatives_may_wait_for_each_others_milestones_when_only_an_end_waits()
    {
        var programme = "milestones: [{id: first, title: First wave, baseline: 2027-03-31}]\n";
        Assert.Empty(Schedule(
            Pieces.Initiative("INIT-01", also: programme + "dependsOn: [{item: INIT-02, type: FF}]"),
            Pieces.Initiative("INIT-02", start: "2027-04-01", also: "dependsOn: [{item: INIT-01/first}]")).Rings);
        Assert.Equal(["INIT-02 INIT-01"], Schedule(
            Pieces.Initiative("INIT-01", also: programme + "dependsOn: [{item: INIT-02}]"),
            Pieces.Initiative("INIT-02", start: "2027-04-01", also: "dependsOn: [{item: INIT-01/first}]")).Rings.Select(Members));
    }

    [Fact]
    public void Broken_input_is_passed_over()
    {
        var schedule = Schedule(
            ("initiatives/a.md", "---\nid: INIT-01\ntitle: No dates\nstatus: approved\n---\n"),
            ("initiatives/b.md", "---\nid: INIT-01\ntitle: The same id\nstatus: approved\nbaseline: {start: 2027-01-01, end: 2027-02-01}\ndependsOn: [{item: INIT-01}, {item: INIT-99}, {item: INIT-03/none}, {type: FS}]\n---\n"),
            ("initiatives/c.md", "---\nid: INIT-02\ntitle: Ends first\nstatus: approved\nbaseline: {start: 2027-03-01, end: 2027-02-01}\ndependsOn: [{item: INIT-01}, {item: INIT-03}]\n---\n"),
            ("initiatives/d.md", "---\nid: INIT-03\ntitle: Far away\nstatus: approved\nbaseline: {start: 9997-01-01, end: 9998}\ndependsOn: [{item: INIT-02, lagDays: 3650}]\n---\n"));
        Assert.Equal(["INIT-01", "INIT-02", "INIT-03"], schedule.Initiatives.Select(one => one.Initiative.Id));
        Assert.Null(schedule.Initiatives[0].FeasibleEnd);
        Assert.Null(schedule.Initiatives[1].Path);
        Assert.Equal(["INIT-02 INIT-03"], schedule.Rings.Select(Members));
        Assert.Null(Schedule().Origin);
    }

    [Fact]
    public void A_lag_beyond_the_calendar_ends_on_its_last_day()
    {
        var end = Second(
            Pieces.Initiative("INIT-01", end: "9998-12-31"),
            Pieces.Initiative("INIT-02", also: "dependsOn: [{item: INIT-01, lagDays: 3650}]")).FeasibleEnd;
        Assert.Equal(new DateOnly(9998, 12, 31), end);
    }

    [Theory]
    [InlineData("2027-Q2", "2027-Q1", LinkVerdict.Broken)]
    [InlineData("2027-06-30", "2027-06-29", LinkVerdict.Broken)]
    [InlineData("2027-05", "2027-Q2", LinkVerdict.Doubtful)]
    [InlineData("2027-Q2", "2027", LinkVerdict.Doubtful)]
    [InlineData("2027-Q2", "2027-Q2", LinkVerdict.Kept)]
    [InlineData("2027-Q2", "2027-05", LinkVerdict.Kept)]
    [InlineData("2027-06-30", "2027-06-30", LinkVerdict.Kept)]
    [InlineData("2027-Q2", "2027-Q3", LinkVerdict.Kept)]
    public void Coarse_dates_break_a_link_only_when_they_must(string awaited, string waiting, LinkVerdict verdict) =>
        Assert.Equal(verdict, DependencyConflict.Judge(Date(awaited), Date(waiting)));

    private static string Members(DependencyRing ring) => string.Join(' ', ring.Links.Select(link => link.Waiting.Id));

    private static InitiativeSchedule Second(params (string, string)[] files) => Schedule(files).Initiatives[1];

    private static ScheduleAnalysis Schedule(params (string, string)[] files) =>
        TestSite.Load([Pieces.Roles, Pieces.Goals, .. files]).Knowledge.Get<ScheduleAnalysis>();

    private static PartialDate Date(string text)
    {
        PartialDate.TryParse(text, PlanningCalendar.Default, out var date);
        return date;
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
