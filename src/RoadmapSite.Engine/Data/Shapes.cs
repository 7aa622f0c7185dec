using System.Globalization;
using System.Text.Json;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Data;

/// <summary>The shapes that data is made of.</summary>
public static class Shapes
{
    public static Shape<string?> Text { get; } = new Scalar<string?>("string", nullable: true, (json, value) => json.WriteStringValue(value));

    public static Shape<bool> Flag { get; } = new Scalar<bool>("boolean", nullable: false, (json, value) => json.WriteBooleanValue(value));

    /// <summary>True, false, or null while nobody can tell.</summary>
    public static Shape<bool?> OptionalFlag { get; } = new Scalar<bool?>("boolean", nullable: true, (json, value) => json.WriteBooleanValue(value!.Value));

    public static Shape<int?> Integer { get; } = new Scalar<int?>("integer", nullable: true, (json, value) => json.WriteNumberValue(value!.Value));

    /// <summary>A day, as ISO text.</summary>
    public static Shape<DateOnly?> Date { get; } =
        new Scalar<DateOnly?>("string", nullable: true, (json, value) => json.WriteStringValue(value!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    /// <summary>A number rounded to so many decimals, ties to even; null for one past what a double holds, which JSON cannot write.</summary>
    public static Shape<double?> Number(int decimals) => new Scalar<double?>("number", nullable: true, (json, value) =>
    {
        if (double.IsFinite(value!.Value))
        {
            json.WriteNumberValue(Rounding.Round(value.Value, decimals));
        }
        else
        {
            json.WriteNullValue();
        }
    });

    public static Shape<IEnumerable<T>> List<T>(Shape<T> of) => new ListShape<T>(of);

    /// <summary>An object whose keys are data.</summary>
    public static Shape<IEnumerable<KeyValuePair<string, T>>> Map<T>(Shape<T> of) => new MapShape<T>(of);

    private sealed class Scalar<T>(string type, bool nullable, Action<Utf8JsonWriter, T> write) : Shape<T>
    {
        public override void Write(Utf8JsonWriter json, T value)
        {
            if (value is null)
            {
                json.WriteNullValue();
            }
            else
            {
                write(json, value);
            }
        }

        public override void WriteSchema(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            if (nullable)
            {
                json.WriteStartArray("type");
                json.WriteStringValue(type);
                json.WriteStringValue("null");
                json.WriteEndArray();
            }
            else
            {
                json.WriteString("type", type);
            }

            json.WriteEndObject();
        }
    }

    private sealed class ListShape<T>(Shape<T> of) : Shape<IEnumerable<T>>
    {
        public override void Write(Utf8JsonWriter json, IEnumerable<T> value)
        {
            json.WriteStartArray();
            foreach (var item in value)
            {
                of.Write(json, item);
            }

            json.WriteEndArray();
        }

        public override void WriteSchema(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            json.WriteString("type", "array");
            json.WritePropertyName("items");
            of.WriteSchema(json);
            json.WriteEndObject();
        }
    }

    private sealed class MapShape<T>(Shape<T> of) : Shape<IEnumerable<KeyValuePair<string, T>>>
    {
        public override void Write(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, T>> value)
        {
            json.WriteStartObject();
            foreach (var (key, item) in value)
            {
                json.WritePropertyName(key);
                of.Write(json, item);
            }

            json.WriteEndObject();
        }

        public override void WriteSchema(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            json.WriteString("type", "object");
            json.WritePropertyName("additionalProperties");
            of.WriteSchema(json);
            json.WriteEndObject();
        }
    }
}
