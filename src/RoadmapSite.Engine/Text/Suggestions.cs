namespace RoadmapSite.Engine.Text;

/// <summary>The nearest names of many missing ones. Each missing name is looked up once, and only so many are, for each is compared with every name there is.</summary>
/// <remarks>Somebody who has lost a folder has thousands of broken links, and one mistake to mend.</remarks>
/// <param name="most">How many names are suggested for one.</param>
internal sealed class Suggestions(int most)
{
    /// <summary>More than anybody mends one by one.</summary>
    public const int MostNames = 200;

    /// <summary>What is said past that where a suggestion would stand.</summary>
    public static string NotComparedHint { get; } = $"names like it are looked for {MostNames} times at most, and this site misses more than that: mend those first";

    private readonly Dictionary<(string Scope, string Name), IReadOnlyList<string>> found = [];
    private (string Scope, NearestNames Names)? last;

    /// <summary>The nearest names, nearest first; null for a name that is not looked up any more.</summary>
    /// <param name="scope">What the names that there are depend on: kept while it is the same.</param>
    /// <param name="names">The names that there are.</param>
    public IReadOnlyList<string>? Of(string scope, string missing, Func<IEnumerable<string>> names)
    {
        if (found.TryGetValue((scope, missing), out var before) || found.Count >= MostNames)
        {
            return before;
        }

        if (last?.Scope != scope)
        {
            last = (scope, new(names()));
        }

        return found[(scope, missing)] = last.Value.Names.Of(missing, most);
    }
}
