using System.Collections.Concurrent;

namespace RoadmapSite.Engine.Text;

/// <summary>What follows from something that does not change: each is made at the first call, from any thread, and kept as long as that.</summary>
internal sealed class MadeOnce
{
    private readonly ConcurrentDictionary<string, Lazy<object>> made = new(StringComparer.Ordinal);

    /// <param name="name">Of what is made, with all that it depends on besides.</param>
    public TMade Of<TMade>(string name, Func<TMade> make)
        where TMade : notnull =>
        (TMade)made.GetOrAdd(name, _ => new Lazy<object>(() => make())).Value;
}
