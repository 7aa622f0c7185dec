using System.Collections;
using System.Globalization;
using System.Text.Json;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Data;

/// <summary>A field's value as it was written, as JSON.</summary>
internal static class WrittenValue
{
    public static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case string text:
                json.WriteStringValue(text);
                break;
            case double number:
                json.WriteNumberValue(number);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case PartialDate date:
                json.WriteStringValue(date.Text);
                break;
            case Reference reference:
                json.WriteStringValue(reference.Text);
                break;
            case Enum word:
                json.WriteStringValue(Casing.Kebab(word.ToString()));
                break;
            case Part part:
                json.WriteStartObject();
                foreach (var bound in part.Values)
                {
                    json.WritePropertyName(bound.Field.Name);
                    Write(json, bound.Value);
                }

                json.WriteEndObject();
                break;
            case RuleSeverity severity:
                Write(json, severity.Everywhere is { } everywhere ? everywhere : severity.ByPath);
                break;
            case IEnumerable<IEntry> entries:
                json.WriteStartObject();
                foreach (var entry in entries)
                {
                    json.WritePropertyName(entry.KeyValue is double number ? number.ToString(CultureInfo.InvariantCulture) : entry.KeyValue?.ToString() ?? "");
                    Write(json, entry.DataValue);
                }

                json.WriteEndObject();
                break;
            case IEnumerable list:
                json.WriteStartArray();
                foreach (var item in list)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }
}
