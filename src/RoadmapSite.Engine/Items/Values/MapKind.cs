using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Schemas;

namespace RoadmapSite.Engine.Items.Values;

/// <summary>A map whose keys are data, such as years or teams.</summary>
internal sealed class MapKind<TKey, TValue>(Kind<TKey> keys, Kind<TValue> values) : Kind<IReadOnlyList<Entry<TKey, TValue>>>
    where TKey : notnull
    where TValue : notnull
{
    internal override Fields? Keys => values.Keys;

    public override string Expected => $"lines of “key: value” below it, the key {keys.Expected}, the value {values.Expected}";

    internal override Kind? Elements => values;

    internal override Kind? KeyKind => keys;

    internal override void WriteSchema(SchemaWriter schema, bool orNull)
    {
        var json = schema.Json;
        var known = schema.KnownKeys;
        schema.Type(orNull, "object");
        var words = known.Count > 0 ? known : keys is ReferenceKind reference ? schema.IdsOf(reference.Types) : keys.Words;
        if (words.Count > 0)
        {
            schema.KeysOf(words, Value);
        }

        // Keys are text to JSON, whatever they are to YAML.
        var pattern = known.Count > 0 ? null : keys is NumberKind number ? number.KeyPattern : keys is DateKind ? PartialDate.Pattern(schema.DateWords) : keys.Words.Count > 0 ? SchemaWriter.AnyCase(keys.Words) : null;
        if (pattern is not null)
        {
            json.WriteStartObject("patternProperties");
            json.WriteStartObject(pattern);
            Value();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        if (known.Count > 0 || pattern is not null)
        {
            json.WriteBoolean("additionalProperties", false);
        }
        else
        {
            json.WriteStartObject("additionalProperties");
            Value();
            json.WriteEndObject();
        }

        void Value() => values.WriteSchema(schema, orNull: true);
    }

    public override bool TryRead(YamlNode node, BindScope scope, out IReadOnlyList<Entry<TKey, TValue>> value)
    {
        value = [];
        if (node is not YamlMap map)
        {
            return false;
        }

        var entries = new Entry<TKey, TValue>[map.Entries.Count];
        var count = 0;
        for (var i = 0; i < map.Entries.Count; i++)
        {
            var entry = map.Entries[i];

            // Quotes around a key say nothing: JSON has them around every key.
            if (entry.Value is not YamlScalar { IsNull: true }
                && keys.ReadValue(entry.Key.Plain ? entry.Key : entry.Key with { Plain = true }, scope) is TKey key
                && values.ReadValue(entry.Value, scope) is TValue read)
            {
                entries[count++] = new(key, read, entry.Key.At);
            }
        }

        Array.Resize(ref entries, count);
        value = entries;
        return true;
    }
}
