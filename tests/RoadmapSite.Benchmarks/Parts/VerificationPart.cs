using BenchmarkDotNet.Attributes;
using RoadmapSite.Engine.Output;

namespace RoadmapSite.Benchmarks.Parts;

/// <summary>Following every link of a site of a thousand items, anchors too.</summary>
[MemoryDiagnoser]
public class VerificationPart
{
    private OutputPlan? plan;

    [GlobalSetup]
    public void Prepare() => plan = new SiteRenderer(SmallSite.Site).Render();

    [Benchmark]
    public int Verify() => SiteVerifier.Verify(plan!).Count;
}
