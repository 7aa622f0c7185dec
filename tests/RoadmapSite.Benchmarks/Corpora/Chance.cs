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

    /// <summary>Zipf's law, nearly, as words of a language are common: the first is as likely as the next two together.</summary>
    public int Common(int limit) => Math.Min(limit - 1, (int)Math.Exp(Below(1 << 20) / (double)(1 << 20) * Math.Log(limit + 1)) - 1);

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
