using BenchmarkDotNet.Attributes;
using RoadmapSite.Engine;
using RoadmapSite.Engine.Items;
using RoadmapSite.Roadmap.Gaps;
using RoadmapSite.Roadmap.Plan;
using RoadmapSite.Roadmap.Progress;
using RoadmapSite.Roadmap.Risks;
using RoadmapSite.Roadmap.Team;
using RoadmapSite.Roadmap.Technology;

namespace RoadmapSite.Benchmarks.Parts;

/// <summary>What is computed of the items: all of it for a thousand, the schedule alone for some five thousand initiatives.</summary>
[MemoryDiagnoser]
public class AnalysesPart
{
    /// <summary>A quarter of a corpus is initiatives.</summary>
    private const int ForFiveThousandInitiatives = 20_600;

    private Site? large;

    [GlobalSetup(Target = nameof(Schedule))]
    public void PrepareSchedule() => large = SmallSite.Load(SmallSite.TreeOf(ForFiveThousandInitiatives));

    [GlobalSetup(Target = nameof(All))]
    public void PrepareAll() => _ = SmallSite.Site;

    [Benchmark]
    public object All()
    {
        var knowledge = SmallSite.Fresh(SmallSite.Site);
        return (
            knowledge.Get<ScheduleAnalysis>(), knowledge.Get<EarnedValueAnalysis>(), knowledge.Get<BudgetAnalysis>(), knowledge.Get<GapAnalysis>(), knowledge.Get<CapacityAnalysis>(), knowledge.Get<SkillAnalysis>(),
            knowledge.Get<FitAnalysis>(), knowledge.Get<OptionAnalysis>(), knowledge.Get<SupportAnalysis>(), knowledge.Get<RiskAnalysis>(), knowledge.Get<CoverageAnalysis>(), knowledge.Get<RecoveryAnalysis>(),
            knowledge.Get<KpiAnalysis>(), knowledge.Get<ReviewAnalysis>());
    }

    [Benchmark]
    public ScheduleAnalysis Schedule() => SmallSite.Fresh(large!).Get<ScheduleAnalysis>();
}
