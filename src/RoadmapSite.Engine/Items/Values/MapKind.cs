using RoadmapSite.Engine.Content;

namespace RoadmapSite.Engine.Items.Values;

/// <summary>A map whose keys are data, such as years or teams.</summary>
internal sealed class MapKind<TKey, TValue>(Kind<TKey> keys, Kind<TValue> values) : Kind<IReadOnlyList<Entry<TKey, TValue>>>
    where TKey : notnull
    where TValue : notnull
{
    internal override Fields? Keys => values.Keys;

    public override string Expected => $"lines of “key: value” below it, the key {keys.Expected}, the value {values.Expected}";

    internal override Kind? Elements => values;

    public override bool TryRead(YamlNode node, BindScope scope, out IReadOnlyList<Entry<TKey, TValue>> value)
    {
        value = [];
        if (node is not YamlMap map)
        {
            return false;
        }

        var entries = new List<Entry<TKey, TValue>>(map.Entries.Count);
        foreach (var entry in map.Entries)
        {
            // Quotes around a key say nothing: JSON has them around every key.
            if (entry.Value is not YamlScalar { IsNull: true }
                && keys.ReadValue(entry.Key with { Plain = true }, scope) is TKey key
                && values.ReadValue(entry.Value, scope) is TValue read)
            {
                entries.Add(new(key, read, entry.Key.At));
            }
        }

        value = entries;
        return true;
    }
}
