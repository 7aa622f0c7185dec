using System.Text.Json;

namespace RoadmapSite.Engine.Data;

/// <summary>How a value stands in <c>roadmap.json</c>, said once: the data and its JSON Schema both come from it.</summary>
public abstract class Shape<T>
{
    public abstract void Write(Utf8JsonWriter json, T value);

    /// <summary>Writes the schema as one JSON value.</summary>
    public abstract void WriteSchema(Utf8JsonWriter json);
}
