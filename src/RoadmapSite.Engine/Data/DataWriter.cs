using System.Globalization;
using System.Text.Json;
using RoadmapSite.Engine.Diagnostics.Reports;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Data;

/// <summary>Writes the computed model beside the site, <c>roadmap.json</c>, and its JSON Schema; both from the same shapes.</summary>
internal static class DataWriter
{
    public const int SchemaVersion = 1;

    public static byte[] Write(Site site) => JsonText.Indented(json => Write(json, site));

    /// <param name="into">Where it goes piece by piece.</param>
    public static void Write(Site site, Stream into)
    {
        using var bytes = new StreamedBytes(into);
        JsonText.Indented(bytes, json => Write(json, site));
    }

    private static void Write(Utf8JsonWriter json, Site site)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", SchemaVersion);
        json.WriteString("asOf", site.Knowledge.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        foreach (var section in site.Catalog.Data.Where(section => section.TopLevel))
        {
            section.Write(json, site.Knowledge);
        }

        json.WritePropertyName("items");
        Shapes.List(new ItemShape(site.Knowledge)).Write(json, site.Knowledge.Items);
        json.WritePropertyName("analysis");
        WriteAnalysis(json, site);
        json.WritePropertyName("diagnostics");
        Shapes.List(JsonReport.FindingShape("")).Write(json, site.Findings.Open);
        json.WriteEndObject();
    }

    /// <summary>What was computed, as one value.</summary>
    public static void WriteAnalysis(Utf8JsonWriter json, Site site)
    {
        json.WriteStartObject();
        foreach (var section in site.Catalog.Data.Where(section => !section.TopLevel))
        {
            section.Write(json, site.Knowledge);
        }

        json.WriteEndObject();
    }

    public static byte[] WriteSchema(Catalog catalog) => JsonText.Indented(json =>
    {
        var top = catalog.Data.Where(section => section.TopLevel).ToList();
        var inner = catalog.Data.Where(section => !section.TopLevel).ToList();
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("title", "The computed model of a RoadmapSite site");
        WriteObject(json, ["schemaVersion", "asOf", .. top.Select(section => section.Name), "items", "analysis", "diagnostics"], () =>
        {
            json.WriteStartObject("schemaVersion");
            json.WriteNumber("const", SchemaVersion);
            json.WriteEndObject();
            json.WriteStartObject("asOf");
            json.WriteString("type", "string");
            json.WriteString("format", "date");
            json.WriteEndObject();
            top.ForEach(section => section.WriteSchema(json));
            json.WritePropertyName("items");
            Shapes.List(new ItemShape(null)).WriteSchema(json);
            json.WriteStartObject("analysis");
            WriteObject(json, inner.Select(section => section.Name), () => inner.ForEach(section => section.WriteSchema(json)));
            json.WriteEndObject();
            json.WritePropertyName("diagnostics");
            Shapes.List(JsonReport.FindingShape("")).WriteSchema(json);
        });
        json.WriteEndObject();
    });

    private static void WriteObject(Utf8JsonWriter json, IEnumerable<string> required, Action properties)
    {
        json.WriteString("type", "object");
        json.WriteStartArray("required");
        foreach (var name in required)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
        json.WriteStartObject("properties");
        properties();
        json.WriteEndObject();
    }
}
