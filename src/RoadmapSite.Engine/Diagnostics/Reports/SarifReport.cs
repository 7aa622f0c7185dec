using System.Globalization;
using System.Text.Json;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Diagnostics.Reports;

/// <summary>For code scanning (SARIF 2.1.0): every rule with its page, every finding with its place, what is allowed as suppressed.</summary>
public sealed class SarifReport : Report
{
    private const string Base = "%SRCROOT%";

    public override string Name => "sarif";

    public override bool IsOfRepository => true;

    public override void Write(TextWriter output, Findings findings, ReportContext context)
    {
        // All rules and not only those that found something: an index means the same rule in every run.
        var rules = context.Rules
            .Concat(findings.Open.Concat(findings.Allowed.Select(allowed => allowed.Finding)).Select(finding => finding.Rule))
            .Distinct()
            .OrderBy(rule => rule.Code, StringComparer.Ordinal)
            .ToList();
        var index = rules.Select((rule, at) => (rule, at)).ToDictionary(pair => pair.rule, pair => pair.at);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        WriteJson(output, json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            json.WriteStartObject("tool");
            json.WriteStartObject("driver");
            json.WriteString("name", "roadmap");
            if (context.Version is { } version)
            {
                json.WriteString("version", version);
            }

            json.WriteStartArray("rules");
            rules.ForEach(rule => WriteRule(json, rule));
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
            WriteBase(json, context);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var finding in findings.Open)
            {
                WriteResult(finding, null);
            }

            foreach (var (finding, allowance) in findings.Allowed)
            {
                WriteResult(finding, allowance);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();

            void WriteResult(Diagnostic finding, Allowance? allowance)
            {
                json.WriteStartObject();
                json.WriteString("ruleId", finding.Code);
                json.WriteNumber("ruleIndex", index[finding.Rule]);
                json.WriteString("level", Level(finding.Severity));
                WriteText(json, "message", MessageWithHelp(finding));
                json.WriteStartArray("locations");
                WriteLocation(json, finding.At, context, null);
                json.WriteEndArray();
                WriteRelated(json, finding, context);
                var print = Fingerprint.Of(finding);
                seen[print] = seen.GetValueOrDefault(print) + 1;
                json.WriteStartObject("partialFingerprints");
                json.WriteString("roadmapFinding/v1", string.Create(CultureInfo.InvariantCulture, $"{print}:{seen[print]}"));
                json.WriteEndObject();
                WriteSuppressions(json, allowance);
                WriteFix(json, finding, context);
                json.WriteEndObject();
            }
        });
    }

    private static void WriteRule(Utf8JsonWriter json, Rule rule)
    {
        var page = RulePage.Of(rule);
        var why = page?.Why ?? "";
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        json.WriteString("name", rule.Name);
        WriteText(json, "shortDescription", Casing.Sentence(rule.Name));
        WriteText(json, "fullDescription", why.Length == 0 ? Casing.Sentence(rule.Name) : why.Split("\n\n")[0]);
        json.WriteStartObject("help");
        json.WriteString("text", why.Length == 0 ? Casing.Sentence(rule.Name) : why);
        if (page is not null)
        {
            json.WriteString("markdown", page.Text);
        }

        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Where paths begin. A folder on this machine has an address; where in the world a repository stands is for its readers to know.</summary>
    private static void WriteBase(Utf8JsonWriter json, ReportContext context)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(Base);
        if (IsAbsolute(context.Root))
        {
            json.WriteString("uri", "file:///" + RelativePath.Escape(context.Root.TrimStart('/')).Replace("%3A", ":", StringComparison.Ordinal) + "/");
            WriteText(json, "description", "The content folder.");
        }
        else
        {
            WriteText(json, "description", "The top of the repository.");
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, Span at, ReportContext context, string? message)
    {
        json.WriteStartObject();
        if (at.File.IsFile)
        {
            json.WriteStartObject("physicalLocation");
            WriteArtifact(json, at, context);
            WriteRegion(json, "region", at);
            json.WriteEndObject();
        }
        else
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("name", at.File.Path);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        if (message is not null)
        {
            WriteText(json, "message", message);
        }

        json.WriteEndObject();
    }

    private static void WriteArtifact(Utf8JsonWriter json, Span at, ReportContext context)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", RelativePath.Escape(IsAbsolute(context.Root) ? at.File.Path : PathOf(at, context.Root)));
        json.WriteString("uriBaseId", Base);
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, Span at)
    {
        var (line, column) = at.File.Position(at.Start);
        var (endLine, endColumn) = at.File.Position(at.Start + at.Length);
        json.WriteStartObject(name);
        json.WriteNumber("startLine", line);
        json.WriteNumber("startColumn", column);
        json.WriteNumber("endLine", endLine);
        json.WriteNumber("endColumn", endColumn);
        json.WriteEndObject();
    }

    private static void WriteRelated(Utf8JsonWriter json, Diagnostic finding, ReportContext context)
    {
        if (finding.Notes.Count == 0)
        {
            return;
        }

        json.WriteStartArray("relatedLocations");
        foreach (var note in finding.Notes)
        {
            WriteLocation(json, note.At, context, note.Message);
        }

        json.WriteEndArray();
    }

    /// <summary>An empty list says that a finding is open, which has to be said of all or of none.</summary>
    private static void WriteSuppressions(Utf8JsonWriter json, Allowance? allowance)
    {
        json.WriteStartArray("suppressions");
        if (allowance is not null)
        {
            json.WriteStartObject();
            json.WriteString("kind", "inSource");
            json.WriteString("status", "accepted");
            json.WriteString("justification", Justification(allowance));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFix(Utf8JsonWriter json, Diagnostic finding, ReportContext context)
    {
        if (finding.Fix is not { } fix || !fix.At.File.IsFile)
        {
            return;
        }

        json.WriteStartArray("fixes");
        json.WriteStartObject();
        WriteText(json, "description", "What “roadmap fix” writes.");
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteArtifact(json, fix.At, context);
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        WriteRegion(json, "deletedRegion", fix.At);
        WriteText(json, "insertedContent", fix.NewText);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static bool IsAbsolute(string root) => root.StartsWith('/') || (root.Length > 1 && root[1] == ':');
}
