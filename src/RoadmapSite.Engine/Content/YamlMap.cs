using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Content;

public sealed record YamlMap(Span At, IReadOnlyList<YamlEntry> Entries) : YamlNode(At)
{
    /// <summary>The keys that a syntax error cost. They are not missing: the error has been reported.</summary>
    public IReadOnlyList<string> Lost { get; init; } = [];

    /// <summary>Whether nothing in it could be read, so that no key can be called missing.</summary>
    public bool IsUnreadable { get; init; }

    public YamlNode? this[string key] => Find(key)?.Value;

    public YamlEntry? Find(string key)
    {
        for (var i = 0; i < Entries.Count; i++)
        {
            if (Entries[i].Key.Text == key)
            {
                return Entries[i];
            }
        }

        return null;
    }
}
