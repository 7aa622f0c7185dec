using System.Text;
using System.Text.Json;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Preview;

/// <summary>What an open page is told about the site: whether it is still the page that is served, what stands in the way, and the findings, its own first.</summary>
internal static class OverlayData
{
    /// <summary>Enough to work through before the next look; the page of findings has all.</summary>
    public const int Most = 100;

    /// <param name="address">That of the page, decoded.</param>
    public static string Write(PreviewState state, string address)
    {
        var page = state.HasSite ? state.Find(address).Path : null;
        var listed = state.Findings
            .OrderByDescending(finding => finding.Page is not null && finding.Page == page)
            .ThenByDescending(finding => finding.Severity)
            .Take(Most)
            .ToList();
        var bytes = JsonText.OnOneLine(json =>
        {
            json.WriteStartObject();
            json.WriteString("stamp", state.StampOf(address));
            json.WriteString("trouble", state.Trouble);
            json.WriteNumber("errors", Count(state, Severity.Error));
            json.WriteNumber("warnings", Count(state, Severity.Warning));
            json.WriteNumber("hints", Count(state, Severity.Information));
            json.WriteNumber("more", state.Findings.Count - listed.Count);
            json.WriteString("all", AddressOf(state, "findings.html"));
            json.WriteStartArray("findings");
            foreach (var finding in listed)
            {
                Write(json, finding, state, page);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
        return Encoding.UTF8.GetString(bytes);
    }

    private static void Write(Utf8JsonWriter json, PreviewFinding finding, PreviewState state, string? page)
    {
        json.WriteStartObject();
        json.WriteBoolean("here", finding.Page is not null && finding.Page == page);
        json.WriteString("severity", finding.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "hint",
        });
        json.WriteString("code", finding.Code);
        json.WriteString("rule", finding.Rule);
        json.WriteString("about", AddressOf(state, $"rules/{finding.Rule}.html"));
        json.WriteString("message", finding.Message);
        json.WriteString("help", finding.Help);
        json.WriteString("place", finding.Place);
        json.WriteString("page", finding.Page is { } shown && shown != page ? AddressOf(state, shown) : null);
        json.WriteString("editor", finding.EditorAddress);
        json.WriteEndObject();
    }

    private static int Count(PreviewState state, Severity severity) => state.Findings.Count(finding => finding.Severity == severity);

    private static string? AddressOf(PreviewState state, string path) => state.Files.Has(path) ? "/" + RelativePath.Escape(path) : null;
}
