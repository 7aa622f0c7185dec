using BenchmarkDotNet.Attributes;
using RoadmapSite.Engine.Output;

namespace RoadmapSite.Benchmarks.Parts;

/// <summary>All pages and files of a site of a thousand items, made with the theme's templates and not written.</summary>
[MemoryDiagnoser]
public class PagesPart
{
    [GlobalSetup]
    public void Prepare() => _ = SmallSite.Site;

    [Benchmark]
    public int Render() => new SiteRenderer(SmallSite.Site with { Knowledge = SmallSite.Fresh(SmallSite.Site) }).Render().Files.Count;
}
