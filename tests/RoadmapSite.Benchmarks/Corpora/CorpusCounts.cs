namespace RoadmapSite.Benchmarks.Corpora;

/// <summary>How a strategy of this size is made up.</summary>
internal sealed record CorpusCounts(int All)
{
    public int Goals { get; } = All < 1000 ? 5 : All < 10_000 ? 10 : 20;

    public int Roles { get; } = Math.Max(8, All / 200);

    public int Teams { get; } = Math.Max(3, All / 100);

    public int Skills => 2 * Teams;

    public int Drivers { get; } = Math.Max(5, All / 200);

    public int Stakeholders { get; } = Math.Max(3, All / 400);

    public int Capabilities => Share(15);

    public int Risks => Share(17);

    public int Controls => Share(12);

    public int Technologies => Share(11);

    public int Kpis => Share(10);

    public int Decisions => Share(4);

    public int Services => Share(5);

    public int Reviews => Math.Max(2, Share(1));

    /// <summary>Everything else: about a quarter of all.</summary>
    public int Initiatives => Rest - Capabilities - Risks - Controls - Technologies - Kpis - Decisions - Services - Reviews;

    /// <summary>All but what there is little of, the strategy and the framework.</summary>
    private int Rest => All - Goals - Roles - Teams - Skills - Drivers - Stakeholders - 2;

    private int Share(int percent) => Rest * percent / 100;
}
