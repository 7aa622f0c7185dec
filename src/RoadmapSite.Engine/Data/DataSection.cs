using System.Text.Json;
using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Data;

/// <summary>What a subject adds to <c>roadmap.json</c>.</summary>
public sealed class DataSection
{
    private readonly Action<Utf8JsonWriter, KnowledgeBase> write;
    private readonly Action<Utf8JsonWriter> writeSchema;

    private DataSection(string name, bool topLevel, Action<Utf8JsonWriter, KnowledgeBase> write, Action<Utf8JsonWriter> writeSchema)
    {
        Name = name;
        TopLevel = topLevel;
        this.write = write;
        this.writeSchema = writeSchema;
    }

    public string Name { get; }

    /// <summary>Beside <c>items</c>; else inside <c>analysis</c>.</summary>
    public bool TopLevel { get; }

    public static DataSection Of<T>(string name, Shape<T> shape, Func<KnowledgeBase, T> get, bool topLevel = false) =>
        new(name, topLevel, (json, knowledge) => shape.Write(json, get(knowledge)), shape.WriteSchema);

    internal void Write(Utf8JsonWriter json, KnowledgeBase knowledge)
    {
        json.WritePropertyName(Name);
        write(json, knowledge);
    }

    internal void WriteSchema(Utf8JsonWriter json)
    {
        json.WritePropertyName(Name);
        writeSchema(json);
    }
}
