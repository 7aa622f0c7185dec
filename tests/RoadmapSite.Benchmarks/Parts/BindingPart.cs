using BenchmarkDotNet.Attributes;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Benchmarks.Parts;

/// <summary>A thousand files to typed items: as <see cref="YamlPart"/>, and every key read as the kind of value that its field has.</summary>
[MemoryDiagnoser]
public class BindingPart
{
    private List<SourceFile> files = [];
    private ItemReader? reader;

    [GlobalSetup]
    public void Prepare()
    {
        files = [.. SmallSite.Tree.Files.Where(ContentFolder.IsMarkdown).Select(file => FileDecoder.Decode(file, double.MaxValue, []))];
        var knowledge = SmallSite.Site.Knowledge;
        reader = new(knowledge.Types, knowledge.Configuration, new Dictionary<string, YamlMap>(), new Dictionary<string, ContentFile>(), withDrafts: false, _ => false, _ => false);
    }

    [Benchmark]
    public int Bind() => files.Sum(file => reader!.ReadMarkdown(file, []).Count());
}
