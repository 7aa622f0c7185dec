using CsCheck;
using RoadmapSite.Roadmap.Overview;
using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Tests.Overview;

public sealed class GoalAnalysisTests
{
    [Fact]
    public void The_sample_has_its_published_figures() =>
        ExpectedData.Equal("Overview/sample-goals.json", GoalData.Shape, TestSite.Sample().Knowledge.Get<GoalAnalysis>().Goals);

    [Fact]
    public void The_sample_writes_its_strategy() =>
        ExpectedData.Equal("Overview/sample-strategy.json", StrategyData.Shape, TestSite.Sample().Knowledge);

    [Fact]
    public void Without_a_strategy_its_data_is_empty()
    {
        var written = ExpectedData.Written(StrategyData.Shape, TestSite.Load(("index.md", "# Welcome\n")).Knowledge);
        Assert.Null(written["id"]);
        Assert.Null(written["horizon"]!["start"]);
    }

    [Fact]
    public void The_samples_health_and_delivery_disagree_where_it_matters()
    {
        var goals = TestSite.Sample().Knowledge.Get<GoalAnalysis>();
        var record = goals.Goals[0];
        Assert.Equal(100, record.Health);
        Assert.Equal(Rag.Red, record.Delivery);
        Assert.Equal(record.Initiatives.Count, record.Colours.Sum(count => count.Count));
        Assert.Equal(
            25 + (0.15 * goals.Goals[1].Health!.Value) + (0.25 * goals.Goals[2].Health!.Value) + 15 + 10 + 10,
            goals.StrategyHealth!.Value,
            9);
    }

    [Fact]
    public void A_pace_beyond_the_path_counts_as_on_it_and_one_behind_the_start_as_none()
    {
        var goals = Load(Goal("GOAL-A", 60), Kpi("KPI-1", "GOAL-A", 90), Kpi("KPI-2", "GOAL-A", -20));
        Assert.Equal(50, goals.Goals.Single().Health);
    }

    [Fact]
    public void Stale_and_unmeasured_kpis_have_no_say()
    {
        var goals = Load(Goal("GOAL-A", 60), Goal("GOAL-B", 40), Kpi("KPI-1", "GOAL-A", 25), Kpi("KPI-2", "GOAL-A", 0, "2026-01-31"), ("kpis/KPI-3.md", "---\ntitle: Three\ngoal: GOAL-B\n---\n"));
        Assert.Equal(50, goals.Goals[0].Health!.Value, 9);
        Assert.Null(goals.Goals[1].Health);
        Assert.Equal(50, goals.StrategyHealth!.Value, 9);
    }

    [Fact]
    public void A_strategy_without_any_fresh_measure_has_no_health() => Assert.Null(Load(Goal("GOAL-A", 100)).StrategyHealth);

    [Fact]
    public void The_cost_of_initiatives_is_shared_and_none_of_it_is_lost() =>
        Gen.Int[1, 7].Select(Gen.Int[0, 1_000_000]).Array[1, 5].Sample(
            work =>
            {
                var goals = Load([
                    Goal("GOAL-1", 40), Goal("GOAL-2", 30), Goal("GOAL-3", 30),
                    .. work.Select((one, index) => Work(index, "approved", one.Item1, one.Item2)),
                    Work(9, "cancelled", 7, 500)]);
                return Math.Abs(goals.Goals.Sum(standing => standing.Cost) - work.Sum(one => (double)one.Item2)) < 1e-3;
            },
            iter: 60);

    [Fact]
    public void Delivery_is_the_worst_of_what_is_not_cancelled()
    {
        var goals = Load(Goal("GOAL-1", 100), Work(1, "completed", 1, 0), Work(2, "proposed", 1, 0), Work(3, "cancelled", 1, 0));
        Assert.Equal(Rag.Blue, goals.Goals.Single().Delivery);
        Assert.Equal([(Rag.Blue, 1), (Rag.Grey, 1)], goals.Goals.Single().Colours);
        Assert.Null(Load(Goal("GOAL-1", 100)).Goals.Single().Delivery);
    }

    private static GoalAnalysis Load(params (string, string)[] files) =>
        TestSite.Load([("roadmap.yml", "asOf: 2026-11-30\n"), .. files]).Knowledge.Get<GoalAnalysis>();

    private static (string, string) Goal(string id, int weight) => Pieces.Item("goals", id, $"perspective: internal-process\nweight: {weight}\nowner: cio");

    /// <summary>A measure that should be at 50 on 2026-11-01.</summary>
    private static (string, string) Kpi(string id, string goal, int value, string day = "2026-11-01") => Pieces.Item(
        "kpis",
        id,
        $"goal: {goal}\nbaseline: {{date: 2026-01-01, value: 0}}\ntrajectory: [{{date: 2026-11-01, value: 50}}]\ntarget: {{date: 2027-11-01, value: 100}}\nmeasurements: [{{date: {day}, value: {value}}}]");

    /// <param name="goals">Three bits: which of the goals 1, 2, 3 it serves.</param>
    private static (string, string) Work(int number, string status, int goals, int cost) => Pieces.Item(
        "initiatives",
        $"INIT-{number}",
        $"status: {status}\ngoals: [{string.Join(", ", Enumerable.Range(0, 3).Where(bit => (goals >> bit & 1) == 1).Select(bit => $"GOAL-{bit + 1}"))}]\nbudget: {{2027: {{capex: {cost}}}}}");
}
