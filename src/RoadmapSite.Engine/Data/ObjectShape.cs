using System.Text.Json;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Data;

/// <summary>An object with named values, in the order they are declared.</summary>
public sealed class ObjectShape<T> : Shape<T>
{
    private readonly List<(JsonEncodedText Name, Action<Utf8JsonWriter, T> Write, Action<Utf8JsonWriter> Schema)> values = [];

    public ObjectShape<T> Text(string name, Func<T, string?> get) => With(name, Shapes.Text, get);

    public ObjectShape<T> Flag(string name, Func<T, bool> get) => With(name, Shapes.Flag, get);

    public ObjectShape<T> Integer(string name, Func<T, int?> get) => With(name, Shapes.Integer, get);

    public ObjectShape<T> Date(string name, Func<T, DateOnly?> get) => With(name, Shapes.Date, get);

    /// <summary>Rounded to so many decimals: 0 for money, 1 for percentages, 2 for ratios.</summary>
    public ObjectShape<T> Number(string name, int decimals, Func<T, double?> get) => With(name, Shapes.Number(decimals), get);

    public ObjectShape<T> Texts(string name, Func<T, IEnumerable<string>> get) => With(name, Shapes.List(Shapes.Text), value => get(value));

    public ObjectShape<T> With<TValue>(string name, Shape<TValue> shape, Func<T, TValue> get)
    {
        values.Add((JsonText.Encoded(name), (json, value) => shape.Write(json, get(value)), shape.WriteSchema));
        return this;
    }

    public override void Write(Utf8JsonWriter json, T value)
    {
        json.WriteStartObject();
        foreach (var entry in values)
        {
            json.WritePropertyName(entry.Name);
            entry.Write(json, value);
        }

        json.WriteEndObject();
    }

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteStartArray("required");
        foreach (var entry in values)
        {
            json.WriteStringValue(entry.Name);
        }

        json.WriteEndArray();
        json.WriteStartObject("properties");
        foreach (var entry in values)
        {
            json.WritePropertyName(entry.Name);
            entry.Schema(json);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
