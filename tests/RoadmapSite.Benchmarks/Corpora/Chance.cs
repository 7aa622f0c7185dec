namespace RoadmapSite.Benchmarks.Corpora;

/// <summary>A generator whose numbers no version of .NET will change: SplitMix64, which may be started anywhere, so that each page has a stream of its own.</summary>
internal sealed class Chance(ulong seed)
{
    private ulong state = seed;

    /// <summary>The stream of one page: the same whichever pages are written before it.</summary>
    public static Chance For(ulong seed, int index) => new(new Chance(seed + (ulong)index).Next());

    public int Below(int limit) => (int)((Next() >> 32) * (ulong)limit >> 32);

    public int Between(int least, int most) => least + Below(most - least + 1);

    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>Nearly as words of a language are common: each doubling of the range is as likely as the one before. Whole numbers only, which no processor rounds its own way.</summary>
    public int Common(int limit) => Below(Math.Min(limit, 1 << Below(32 - int.LeadingZeroCount(limit - 1) + 1)));

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
