using BenchmarkDotNet.Attributes;
using RoadmapSite.Engine.Search;
using RoadmapSite.Engine.Tests.Search;

namespace RoadmapSite.Benchmarks.Parts;

/// <summary>The search index of a thousand documents.</summary>
[MemoryDiagnoser]
public class SearchPart
{
    private IReadOnlyList<SearchDocument> documents = [];

    [GlobalSetup]
    public void Prepare() => documents = ManyDocuments.Of(SmallSite.Count);

    [Benchmark]
    public int Index() => SearchIndex.Of(documents).Sum(file => file.Content.Length);
}
