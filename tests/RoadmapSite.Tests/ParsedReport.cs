using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace RoadmapSite.Tests;

/// <summary>Reads the findings out of a report again, whatever its format: code, file, line, column and message of each, in order of place.</summary>
internal static partial class ParsedReport
{
    /// <param name="root">The folder that paths are given from, where they are whole.</param>
    public static IReadOnlyList<(string Code, string File, int Line, int Column, string Message)> Read(string format, string text, string root)
    {
        var found = format switch
        {
            "text" => Text(text),
            "json" => Json(text),
            "sarif" => Sarif(text),
            "github" => Github(text),
            "junit" => Junit(text),
            "rdjson" => Rdjson(text, root),
            _ => throw new ArgumentException($"Nobody can read “{format}” here.", nameof(format)),
        };
        var folder = root.Replace('\\', '/') + "/";
        return [.. found
            .Select(one => one with { File = one.File.StartsWith(folder, StringComparison.Ordinal) ? one.File[folder.Length..] : one.File, Message = one.Message.Split('\n')[0] })
            .OrderBy(one => one.File, StringComparer.Ordinal).ThenBy(one => one.Line).ThenBy(one => one.Column).ThenBy(one => one.Code, StringComparer.Ordinal).ThenBy(one => one.Message, StringComparer.Ordinal)];
    }

    private static IEnumerable<(string Code, string File, int Line, int Column, string Message)> Text(string text) =>
        TextLine().Matches(text).Select(match => (match.Groups[4].Value, match.Groups[1].Value, Number(match.Groups[2].Value), Number(match.Groups[3].Value), match.Groups[5].Value));

    private static List<(string Code, string File, int Line, int Column, string Message)> Json(string text)
    {
        using var json = JsonDocument.Parse(text);
        return [.. json.RootElement.GetProperty("findings").EnumerateArray().Select(one => (
            one.GetProperty("code").GetString()!,
            one.GetProperty("file").GetString()!,
            one.GetProperty("line").GetInt32(),
            one.GetProperty("column").GetInt32(),
            one.GetProperty("message").GetString()!))];
    }

    private static List<(string Code, string File, int Line, int Column, string Message)> Sarif(string text)
    {
        using var json = JsonDocument.Parse(text);
        var run = json.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var top = run.GetProperty("originalUriBaseIds").GetProperty("%SRCROOT%").TryGetProperty("uri", out var uri) ? new Uri(uri.GetString()!).LocalPath : "";
        return [.. run.GetProperty("results").EnumerateArray()
            .Where(one => one.GetProperty("suppressions").GetArrayLength() == 0)
            .Select(one =>
            {
                var place = one.GetProperty("locations")[0].GetProperty("physicalLocation");
                var region = place.GetProperty("region");
                Assert.Equal(one.GetProperty("ruleId").GetString(), rules[one.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
                return (one.GetProperty("ruleId").GetString()!, top + Uri.UnescapeDataString(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!),
                    region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(), one.GetProperty("message").GetProperty("text").GetString()!);
            })];
    }

    private static IEnumerable<(string Code, string File, int Line, int Column, string Message)> Github(string text) =>
        GithubLine().Matches(text).Select(match => (match.Groups[4].Value, Unescape(match.Groups[1].Value), Number(match.Groups[2].Value), Number(match.Groups[3].Value), Unescape(match.Groups[5].Value)));

    private static IEnumerable<(string Code, string File, int Line, int Column, string Message)> Junit(string text) =>
        XDocument.Parse(text).Descendants("failure").Select(failure =>
        {
            var one = Assert.Single(Text(failure.Value));
            Assert.Equal((one.File, one.Line.ToString(CultureInfo.InvariantCulture)), (failure.Parent!.Attribute("file")!.Value, failure.Parent.Attribute("line")!.Value));
            return one with { Message = failure.Attribute("message")!.Value };
        });

    /// <summary>Its columns are bytes, so the file has to be looked at.</summary>
    private static List<(string Code, string File, int Line, int Column, string Message)> Rdjson(string text, string root)
    {
        using var json = JsonDocument.Parse(text);
        return [.. json.RootElement.GetProperty("diagnostics").EnumerateArray().Select(one =>
        {
            var file = one.GetProperty("location").GetProperty("path").GetString()!;
            var start = one.GetProperty("location").GetProperty("range").GetProperty("start");
            var (line, bytes) = (start.GetProperty("line").GetInt32(), start.GetProperty("column").GetInt32());
            return (one.GetProperty("code").GetProperty("value").GetString()![..5], file, line, ColumnOf(Path.Combine(root, file), line, bytes), one.GetProperty("message").GetString()!);
        })];
    }

    private static int ColumnOf(string file, int line, int bytes)
    {
        if (bytes == 1)
        {
            return 1;
        }

        // A file that is not UTF-8 is read as Latin-1 everywhere.
        var raw = File.ReadAllBytes(file);
        var text = Utf8OrNull(raw) ?? Encoding.Latin1.GetString(raw);
        var words = Encoding.UTF8.GetBytes(text.TrimStart('\uFEFF').Split('\n')[line - 1]);
        return Encoding.UTF8.GetString(words, 0, bytes - 1).Length + 1;
    }

    private static string? Utf8OrNull(byte[] raw)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(raw);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string Unescape(string text) => text
        .Replace("%0A", "\n", StringComparison.Ordinal).Replace("%0D", "\r", StringComparison.Ordinal)
        .Replace("%3A", ":", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(.+)\((\d+),(\d+)\): (?:error|warning|info) (RM\d{3}): (.*) \[[a-z0-9-]+\]$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex TextLine();

    [GeneratedRegex(@"^::(?:error|warning|notice) file=([^,]*),line=(\d+),col=(\d+)(?:,endLine=\d+,endColumn=\d+)?,title=(RM\d{3}) [a-z0-9-]+::(.*)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex GithubLine();
}
