using System.Text;
using System.Text.Json;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Diagnostics.Reports;

/// <summary>For reviewdog (rdjson of its Diagnostic Format), which writes findings into reviews on any host, with a button for those that have one answer.</summary>
public sealed class RdjsonReport : Report
{
    public override string Name => "rdjson";

    public override void Write(TextWriter output, Findings findings, ReportContext context) => WriteJson(output, json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("source");
        json.WriteString("name", "roadmap");
        json.WriteEndObject();
        json.WriteStartArray("diagnostics");
        foreach (var finding in findings.Open)
        {
            WriteFinding(json, finding, context);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteFinding(Utf8JsonWriter json, Diagnostic finding, ReportContext context)
    {
        json.WriteStartObject();
        json.WriteString("message", MessageWithHelp(finding));
        WriteLocation(json, finding.At, context);
        json.WriteString("severity", Word(finding.Severity).ToUpperInvariant());
        json.WriteStartObject("code");
        json.WriteString("value", $"{finding.Code} {finding.Rule.Name}");
        json.WriteEndObject();
        if (finding.Fix is { } fix && fix.At.File.Path == finding.At.File.Path)
        {
            json.WriteStartArray("suggestions");
            json.WriteStartObject();
            WriteRange(json, fix.At);
            json.WriteString("text", fix.NewText);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        if (finding.Notes.Count > 0)
        {
            json.WriteStartArray("relatedLocations");
            foreach (var note in finding.Notes)
            {
                json.WriteStartObject();
                json.WriteString("message", note.Message);
                WriteLocation(json, note.At, context);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, Span at, ReportContext context)
    {
        json.WriteStartObject("location");
        json.WriteString("path", PathOf(at, context.Root));
        WriteRange(json, at);
        json.WriteEndObject();
    }

    private static void WriteRange(Utf8JsonWriter json, Span at)
    {
        json.WriteStartObject("range");
        WritePosition(json, "start", at.File, at.Start);
        WritePosition(json, "end", at.File, at.Start + at.Length);
        json.WriteEndObject();
    }

    /// <summary>The format counts columns in bytes of UTF-8.</summary>
    private static void WritePosition(Utf8JsonWriter json, string name, SourceFile file, int offset)
    {
        var (line, column) = file.Position(offset);
        json.WriteStartObject(name);
        json.WriteNumber("line", line);
        json.WriteNumber("column", Encoding.UTF8.GetByteCount(file.Text.AsSpan(offset - column + 1, column - 1)) + 1);
        json.WriteEndObject();
    }
}
