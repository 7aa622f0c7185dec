using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RoadmapSite.Engine.Diagnostics;

/// <summary>Findings that were there when somebody began to check, so that only new ones fail.</summary>
/// <param name="Entries">By fingerprint.</param>
public sealed record Baseline(IReadOnlyDictionary<string, BaselineEntry> Entries)
{
    private const int Version = 1;

    public static Baseline Of(Findings findings) => new(findings.Open
        .GroupBy(Fingerprint.Of, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => new BaselineEntry(group.First().Rule.Name, group.First().At.File.Path, group.First().Message, group.Count()), StringComparer.Ordinal));

    /// <summary>What is not in it, and how many of its findings are gone.</summary>
    public (Findings New, int Gone) Compare(Findings findings)
    {
        var left = Entries.ToDictionary(entry => entry.Key, entry => entry.Value.Count, StringComparer.Ordinal);
        var open = new List<Diagnostic>();
        foreach (var finding in findings.Open)
        {
            var print = Fingerprint.Of(finding);
            if (left.GetValueOrDefault(print) > 0)
            {
                left[print]--;
            }
            else
            {
                open.Add(finding);
            }
        }

        return (findings with { Open = open }, left.Values.Sum());
    }

    /// <summary>One line a finding, in order of files, so that a change of it is read like any other.</summary>
    public string ToJson()
    {
        var text = new StringBuilder("{\n  \"version\": 1,\n  \"findings\": [");
        var separator = "\n";
        foreach (var (print, entry) in Entries.OrderBy(pair => pair.Value.File, StringComparer.Ordinal).ThenBy(pair => pair.Value.Rule, StringComparer.Ordinal).ThenBy(pair => pair.Key, StringComparer.Ordinal))
        {
            text.Append(separator).Append("    ").Append(Line(print, entry));
            separator = ",\n";
        }

        return text.Append(Entries.Count == 0 ? "]\n}\n" : "\n  ]\n}\n").ToString();
    }

    /// <returns>Null where the text is no baseline.</returns>
    public static Baseline? Parse(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            if (json.RootElement.ValueKind != JsonValueKind.Object || json.RootElement.GetProperty("version").GetInt32() != Version)
            {
                return null;
            }

            var entries = new Dictionary<string, BaselineEntry>(StringComparer.Ordinal);
            foreach (var one in json.RootElement.GetProperty("findings").EnumerateArray())
            {
                var entry = new BaselineEntry(one.GetProperty("rule").GetString() ?? "", one.GetProperty("file").GetString() ?? "", one.GetProperty("message").GetString() ?? "", one.GetProperty("count").GetInt32());
                var print = one.GetProperty("fingerprint").GetString() ?? "";

                // Two branches that each wrote one may have been merged line by line.
                entries[print] = entries.TryGetValue(print, out var other) && other.Count > entry.Count ? other : entry;
            }

            return entries.Values.Any(entry => entry.Count < 1) ? null : new(entries);
        }
        catch (Exception mistake) when (mistake is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static string Line(string print, BaselineEntry entry)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("rule", entry.Rule);
            json.WriteString("file", entry.File);
            json.WriteString("message", entry.Message);
            json.WriteNumber("count", entry.Count);
            json.WriteString("fingerprint", print);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
