using System.Globalization;

namespace RoadmapSite.Benchmarks.Corpora;

/// <summary>An invented strategy of any size: items of all types, related as those of a real one are, and nothing wrong with it.</summary>
/// <remarks>The same number and seed give the same bytes on every machine. Prose is made page by page while it is written.</remarks>
internal sealed class Corpus
{
    public static readonly DateOnly AsOf = new(2026, 11, 30);

    private Corpus(ulong seed, IReadOnlyList<CorpusItem> items)
    {
        Seed = seed;
        Items = items;
        Nameable = [.. items.Where(item => item.MayBeNamed)];
    }

    public ulong Seed { get; }

    public IReadOnlyList<CorpusItem> Items { get; }

    public IReadOnlyList<CorpusItem> Nameable { get; }

    /// <exception cref="ArgumentOutOfRangeException">Fewer than 100: a strategy needs some of everything.</exception>
    public static Corpus Create(int count, ulong seed = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 100);
        return new(seed, new CorpusPlan(count, seed).Items());
    }

    /// <summary>An id with as many digits as the largest corpus needs, so that a page weighs the same in all of them.</summary>
    internal static string Id(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}-{number + 1:00000}");
}
