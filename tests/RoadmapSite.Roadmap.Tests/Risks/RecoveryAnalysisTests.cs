using RoadmapSite.Roadmap.Risks;

namespace RoadmapSite.Roadmap.Tests.Risks;

public sealed class RecoveryAnalysisTests
{
    [Fact]
    public void The_sample_has_its_published_figures() =>
        ExpectedData.Equal("Risks/sample-services.json", ServiceData.Shape, TestSite.Sample().Knowledge.Get<RecoveryAnalysis>().Services);

    [Theory]
    [InlineData("tested: 2025-11-29\nachievedRto: 1", RecoveryState.Meets)]
    [InlineData("tested: 2025-11-28\nachievedRto: 1", RecoveryState.Stale)]
    [InlineData("tested: 2026-11-01\nachievedRto: 2", RecoveryState.Meets)]
    [InlineData("tested: 2026-11-01\nachievedRto: 2.1", RecoveryState.Fails)]
    [InlineData("tested: 2026-11-01\nachievedRto: 1\nachievedRpo: 2", RecoveryState.Fails)]
    [InlineData("tested: 2026-11-01", RecoveryState.Untested)]
    [InlineData("achievedRto: 1", RecoveryState.Untested)]
    public void The_last_test_decides(string test, RecoveryState expected) => Assert.Equal(expected, Load($"rto: 2\nrpo: 1\n{test}").State);

    [Theory]
    [InlineData("rto: 4\nmtd: 4", true)]
    [InlineData("rto: 4\nmtd: 2", false)]
    [InlineData("rto: 4", null)]
    public void An_objective_must_lie_within_what_can_be_borne(string hours, bool? holds) => Assert.Equal(holds, Load(hours).MtdHolds);

    private static ServiceRecovery Load(string fields) => Assert.Single(
        TestSite.Load(("roadmap.yml", "asOf: 2026-11-30\n"), ("services/SVC-1.md", $"---\ntitle: Laboratory\n{fields}\n---\n")).Knowledge.Get<RecoveryAnalysis>().Services);
}
