using RoadmapSite.Benchmarks.Corpora;
using RoadmapSite.Engine.Content;

namespace RoadmapSite.Roadmap.Tests.Benchmarks;

/// <summary>That bad input ends, and costs in proportion: counted in bytes, which no speed of the machine changes. Whole sizes are a command of the benchmarks.</summary>
[Collection(AloneCollection.Name)]
public sealed class BadInputTests
{
    /// <summary>Doubled input may cost so many times as much. What grows with the square costs four times.</summary>
    private const double MostGrowth = 3;

    /// <summary>What a site takes and is no matter of its size.</summary>
    private const long Noise = 5_000_000;

    public static TheoryData<string> Names { get; } = [.. BadInputs.All.Select(input => input.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_check_and_a_build_of_twice_as_much_take_no_more_than_in_proportion(string name)
    {
        var input = BadInputs.Find(name);
        var count = Math.Max(100, input.Most / 40);
        _ = Bytes(input, count);
        var (none, half, whole) = (Bytes(input, 0), Bytes(input, count), Bytes(input, 2 * count));

        Assert.InRange(whole - none, long.MinValue, Math.Max(Noise, MostGrowth * (half - none)));
    }

    private static long Bytes(BadInput input, int count)
    {
        var tree = ContentTree.OfText("content", input.Files(count).Select(file => KeyValuePair.Create(file.Path, file.Text)));
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var site = TestSite.Load(tree);
        GC.KeepAlive(TestSite.Render(site));
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}
