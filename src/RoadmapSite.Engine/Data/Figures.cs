using System.Text.Json;
using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Data;

/// <summary>What was computed, found by the names it has in <c>roadmap.json</c>: whole sections, and the figures of each item.</summary>
/// <remarks>An engine that knows no subject reads its figures from the data it writes, so that a page and the data beside it cannot differ.</remarks>
internal sealed class Figures : IAnalysis<Figures>
{
    private static readonly Dictionary<string, JsonElement> None = [];

    private readonly Dictionary<string, Dictionary<string, JsonElement>> names;
    private readonly Dictionary<(string Id, string Name), JsonElement> values = [];

    private Figures(KnowledgeBase knowledge)
    {
        Sections = Parse(knowledge.Sections, (section, json) => section.Write(json, knowledge));
        Schemas = Parse(knowledge.Sections, (section, json) => section.WriteSchema(json));
        names = knowledge.Types.ToDictionary(type => type.Name, _ => new Dictionary<string, JsonElement>(StringComparer.Ordinal), StringComparer.Ordinal);
        var byPlural = knowledge.Types.ToDictionary(type => type.Plural, StringComparer.Ordinal);
        foreach (var (name, value, schema) in Parts())
        {
            if (value.ValueKind == JsonValueKind.Array)
            {
                if (byPlural.TryGetValue(name, out var type) && schema.TryGetProperty("items", out var row) && PropertiesOf(row) is { } figures && figures.TryGetProperty("id", out _))
                {
                    AddRows(type, figures, value);
                }
            }
            else if (schema.TryGetProperty("additionalProperties", out var entry))
            {
                AddMap(knowledge, name, value, entry);
            }
        }
    }

    /// <summary>Every section by its name.</summary>
    public JsonElement Sections { get; }

    /// <summary>The JSON Schema of every section by its name.</summary>
    public JsonElement Schemas { get; }

    public static Figures Of(KnowledgeBase knowledge) => new(knowledge);

    /// <summary>The figures that items of a type have, each with its JSON Schema.</summary>
    public IReadOnlyDictionary<string, JsonElement> NamesOf(ItemType type) => names.GetValueOrDefault(type.Name) ?? None;

    public JsonElement? Find(Item item, string name) => values.TryGetValue((item.Id, name), out var value) ? value : null;

    /// <summary>What the objects of a schema hold; null where it is not one of objects with names.</summary>
    public static JsonElement? PropertiesOf(JsonElement schema) => schema.TryGetProperty("properties", out var properties) ? properties : null;

    /// <summary>The sections, and what stands in them by name.</summary>
    private IEnumerable<(string Name, JsonElement Value, JsonElement Schema)> Parts()
    {
        foreach (var section in Sections.EnumerateObject())
        {
            var schema = Schemas.GetProperty(section.Name);
            yield return (section.Name, section.Value, schema);
            if (section.Value.ValueKind == JsonValueKind.Object && PropertiesOf(schema) is { } properties)
            {
                foreach (var part in section.Value.EnumerateObject())
                {
                    yield return (part.Name, part.Value, properties.GetProperty(part.Name));
                }
            }
        }
    }

    private void AddRows(ItemType type, JsonElement figures, JsonElement rows)
    {
        foreach (var figure in figures.EnumerateObject().Where(figure => figure.Name != "id"))
        {
            names[type.Name].TryAdd(figure.Name, figure.Value);
        }

        foreach (var row in rows.EnumerateArray())
        {
            if (row.TryGetProperty("id", out var id) && id.GetString() is { } text)
            {
                foreach (var figure in row.EnumerateObject())
                {
                    values.TryAdd((text, figure.Name), figure.Value);
                }
            }
        }
    }

    /// <summary>Figures by the ids of items: one value each, or some with names.</summary>
    private void AddMap(KnowledgeBase knowledge, string name, JsonElement map, JsonElement schema)
    {
        var items = map.ValueKind == JsonValueKind.Object ? map.EnumerateObject().Select(entry => knowledge.Find(entry.Name)).ToList() : [];
        if (items.Count == 0 || items.Exists(item => item is null || item.Type.Name != items[0]!.Type.Name))
        {
            return;
        }

        var known = names[items[0]!.Type.Name];
        var named = PropertiesOf(schema);
        foreach (var figure in named?.EnumerateObject().AsEnumerable() ?? [])
        {
            known.TryAdd(figure.Name, figure.Value);
        }

        if (named is null)
        {
            known.TryAdd(name, schema);
        }

        foreach (var entry in map.EnumerateObject())
        {
            var id = knowledge.Find(entry.Name)!.Id;
            if (named is null)
            {
                values.TryAdd((id, name), entry.Value);
                continue;
            }

            foreach (var figure in entry.Value.EnumerateObject())
            {
                values.TryAdd((id, figure.Name), figure.Value);
            }
        }
    }

    private static JsonElement Parse(IReadOnlyList<DataSection> sections, Action<DataSection, Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            foreach (var section in sections)
            {
                write(section, json);
            }

            json.WriteEndObject();
        }

        using var document = JsonDocument.Parse(buffer.ToArray());
        return document.RootElement.Clone();
    }
}
