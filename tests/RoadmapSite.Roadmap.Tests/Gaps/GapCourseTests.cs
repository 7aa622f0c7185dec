using RoadmapSite.Roadmap.Gaps;

namespace RoadmapSite.Roadmap.Tests.Gaps;

public sealed class GapCourseTests
{
    [Fact]
    public void The_sample_has_closed_five_points_and_ends_at_its_residual()
    {
        var course = TestSite.Sample().Knowledge.Get<GapCourse>();
        Assert.Equal((120, 115, 26, 0), (course.Opening, course.Today, course.Left, course.Undated));
        Assert.Equal(["INIT-08"], course.Steps.Where(step => step.IsDone).Select(step => step.Initiative.Id));
        Assert.Equal(94, course.Steps.Sum(step => step.Closes), 9);
        Assert.Equal(new DateOnly(2027, 12, 17), course.HalfWay!.Day);
        Assert.Equal(10, course.Largest!.Closes);
    }

    [Fact]
    public void Finished_work_counts_from_its_end_and_a_later_level_only_adds_the_rest()
    {
        var course = Load(
            Pieces.Initiative("INIT-01", "approved", end: "2027-12-31", also: Raises(4)),
            Pieces.Initiative("INIT-02", "completed", start: "2026-01-01", end: "2026-06-30", also: Raises(3)),
            Pieces.Initiative("INIT-03", "approved", end: "2027-06-30", also: Raises(2)));
        Assert.Equal(
            [("INIT-02", new DateOnly(2026, 6, 30), 2.0), ("INIT-01", new DateOnly(2027, 12, 31), 1.0)],
            course.Steps.Select(step => (step.Initiative.Id, step.Day, step.Closes)));
        Assert.Equal((3, 1, 0), (course.Opening, course.Today, course.Left));
    }

    [Fact]
    public void Live_work_whose_end_has_passed_is_still_ahead()
    {
        var step = Assert.Single(Load(Pieces.Initiative("INIT-01", "in-progress", start: "2026-01-01", end: "2026-06-30", also: Raises(4))).Steps);
        Assert.Equal((false, TestSite.Today.AddDays(1)), (step.IsDone, step.Day));
    }

    [Fact]
    public void Approved_work_without_an_end_is_counted_apart()
    {
        var course = Load(("initiatives/INIT-01.md", $"---\ntitle: Some day\nstatus: approved\nowner: cio\ngoals: [GOAL-1]\noutcome: Done.\n{Raises(4)}\n---\n"));
        Assert.Empty(course.Steps);
        Assert.Equal((3, 3, 3), (course.Opening, course.Left, course.Undated));
    }

    private static string Raises(int to) => $"raises: [{{capability: CAP-01, to: {to}}}]";

    private static GapCourse Load(params (string Path, string Text)[] work) =>
        TestSite.Load([Pieces.Roles, Pieces.Goals, Pieces.Item("capabilities", "CAP-01", "current: 1\ntarget: 4\nassessed: 2026-01-01"), .. work]).Knowledge.Get<GapCourse>();
}
