using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Content;

public sealed record YamlMap(Span At, IReadOnlyList<YamlEntry> Entries) : YamlNode(At)
{
    public YamlNode? this[string key] => Find(key)?.Value;

    public YamlEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Text == key)
            {
                return entry;
            }
        }

        return null;
    }
}
