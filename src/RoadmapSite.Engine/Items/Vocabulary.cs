namespace RoadmapSite.Engine.Items;

/// <summary>The words a field may hold, declared once, with everyday words that mean the same.</summary>
/// <remarks>An organisation may add words in <c>roadmap.yml</c> (<c>vocabularies</c>, by <see cref="Name"/>).</remarks>
public sealed class Vocabulary(string name, params string[] words)
{
    /// <summary>Kebab case, as the configuration names it: <c>initiative-status</c>.</summary>
    public string Name { get; } = name;

    public IReadOnlyList<string> Words { get; } = words;

    /// <summary>Other words for the same thing, each with the word it is read as.</summary>
    public IReadOnlyDictionary<string, string> Aliases { get; init; } = new Dictionary<string, string>();

    /// <summary>The word as it is kept, or null when it is none of these.</summary>
    public string? Canonical(string word)
    {
        foreach (var known in words)
        {
            if (known.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return known;
            }
        }

        return Aliases.GetValueOrDefault(word.ToLowerInvariant());
    }
}
