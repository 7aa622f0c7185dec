using BenchmarkDotNet.Attributes;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Benchmarks.Parts;

/// <summary>Taking a thousand files apart: front matter into a tree with places.</summary>
[MemoryDiagnoser]
public class YamlPart
{
    private List<SourceFile> files = [];

    [GlobalSetup]
    public void Prepare() => files = [.. SmallSite.Tree.Files.Where(ContentFolder.IsMarkdown).Select(file => FileDecoder.Decode(file, double.MaxValue, []))];

    [Benchmark]
    public int Read() => files.Sum(file => DocumentReader.ReadMarkdown(file, [], out _).FrontMatter?.Entries.Count ?? 0);
}
