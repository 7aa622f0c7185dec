using BenchmarkDotNet.Attributes;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Content.Markdown;

namespace RoadmapSite.Benchmarks.Parts;

/// <summary>The prose of a thousand pages: parsed, its links resolved, rendered.</summary>
[MemoryDiagnoser]
public class MarkdownPart
{
    private BodyReader? reader;

    [GlobalSetup]
    public void Prepare() => reader = new(new LinkResolver(SmallSite.Site.Knowledge, [], [], []), new PictureFiles([]));

    [Benchmark]
    public int Read() => SmallSite.Site.Knowledge.Items.Sum(item => reader!.Read(item).Html.Length);
}
