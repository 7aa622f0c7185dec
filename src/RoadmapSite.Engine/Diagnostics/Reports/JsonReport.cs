using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RoadmapSite.Engine.Diagnostics.Reports;

/// <summary>For tools: an object with <c>findings</c> and <c>allowed</c>, each finding as in <c>roadmap.json</c>.</summary>
public sealed class JsonReport : Report
{
    public override string Name => "json";

    public override void Write(TextWriter output, Findings findings, string root)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartArray("findings");
            foreach (var finding in findings.Open)
            {
                WriteFinding(json, finding, root);
            }

            json.WriteEndArray();
            json.WriteStartArray("allowed");
            foreach (var allowed in findings.Allowed)
            {
                WriteFinding(json, allowed.Finding, root);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(buffer.ToArray()));
        output.Write('\n');
    }

    internal static void WriteFinding(Utf8JsonWriter json, Diagnostic finding, string root)
    {
        var (line, column) = finding.At.File.Position(finding.At.Start);
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("name", finding.Rule.Name);
        json.WriteString("severity", Word(finding.Severity));
        json.WriteString("file", PathOf(finding, root));
        json.WriteNumber("line", line);
        json.WriteNumber("column", column);
        json.WriteString("message", finding.Message);
        json.WriteString("help", finding.Help);
        json.WriteEndObject();
    }
}
