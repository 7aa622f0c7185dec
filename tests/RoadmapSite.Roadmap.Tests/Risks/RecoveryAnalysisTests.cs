using RoadmapSite.Roadmap.Risks;

namespace RoadmapSite.Roadmap.Tests.Risks;

public sealed class RecoveryAnalysisTests
{
    [Fact]
    public void The_sample_has_two_services_that_fail_one_stale_and_one_untested()
    {
        var services = TestSite.Sample().Knowledge.Get<RecoveryAnalysis>().Services;
        Assert.Equal(
            [RecoveryState.Fails, RecoveryState.Fails, RecoveryState.Meets, RecoveryState.Meets, RecoveryState.Stale, RecoveryState.Untested, RecoveryState.Meets, RecoveryState.Meets],
            services.Select(service => service.State));
        Assert.Equal(0.6, services[0].RtoGap!.Value, 9);
        Assert.Equal(3, services[1].RpoGap);
        Assert.Null(services[5].RtoGap);
        Assert.All(services, service => Assert.True(service.MtdHolds));
    }

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
