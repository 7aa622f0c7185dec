using RoadmapSite.Roadmap.Overview;

namespace RoadmapSite.Roadmap.Tests.Overview;

public sealed class AlignmentAnalysisTests
{
    [Fact]
    public void The_samples_only_hole_is_an_objective_nobody_measures()
    {
        var holes = TestSite.Sample().Knowledge.Get<AlignmentAnalysis>();
        var (goal, objective) = Assert.Single(holes.ObjectivesWithoutKpi);
        Assert.Equal(("GOAL-5", "OBJ-5.2"), (goal.Id, objective.Id));
        Assert.Equal(1, holes.Count);
    }

    [Fact]
    public void Every_break_of_the_chain_is_found()
    {
        var holes = TestSite.Load(
            Pieces.Goals,
            Pieces.Initiative("INIT-1", status: "proposed"),
            ("initiatives/INIT-2.md", "---\ntitle: Two\nstatus: approved\ngoals: [GOAL-404]\n---\n"),
            ("initiatives/INIT-3.md", "---\ntitle: Three\nstatus: cancelled\n---\n"),
            ("kpis/KPI-1.md", "---\ntitle: One\n---\n"),
            ("drivers.yml", "type: driver\nitems:\n  - {id: DRV-1, title: A rule, kind: regulatory}\n")).Knowledge.Get<AlignmentAnalysis>();
        Assert.Equal(["GOAL-1"], holes.GoalsWithoutWork.Select(goal => goal.Id));
        Assert.Equal(["INIT-2"], holes.InitiativesWithoutGoal.Select(initiative => initiative.Id));
        Assert.Equal(["KPI-1"], holes.KpisWithoutMeasurement.Select(kpi => kpi.Id));
        Assert.Equal(["DRV-1"], holes.DriversWithoutGoal.Select(driver => driver.Id));
    }
}
