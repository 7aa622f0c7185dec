using System.Collections.Concurrent;

namespace RoadmapSite.Engine.Stages;

/// <summary>Work on many things at once. Whoever is ready takes the next: of a site's pages, the first cost a thousand times as much as the last, so halves of the list would not be halves of the work.</summary>
internal static class SideBySide
{
    /// <summary>What becomes of each, in the order of the list.</summary>
    /// <exception cref="AggregateException">One or more failed.</exception>
    public static TResult[] Map<T, TResult>(IReadOnlyList<T> list, Func<T, TResult> make)
    {
        var results = new TResult[list.Count];
        Parallel.For(0, list.Count, place => results[place] = make(list[place]));
        return results;
    }

    /// <summary>The same for few and long works of which nothing comes back.</summary>
    /// <exception cref="AggregateException">One or more failed.</exception>
    public static void Each<T>(IReadOnlyList<T> works, Action<T> work) => Parallel.ForEach(Partitioner.Create(works, EnumerablePartitionerOptions.NoBuffering), work);
}
