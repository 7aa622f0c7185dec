using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using RoadmapSite.Engine.Diagnostics;

namespace RoadmapSite.Preview;

/// <summary>What a preview adds to a site: a script in each page on its way out, and a page for when there is no site to show.</summary>
internal static partial class PreviewPages
{
    /// <summary>The addresses that are the preview's own.</summary>
    public const string Folder = "/_preview/";

    private const string Prefix = "preview/";

    private const int MostListed = 50;

    private static readonly IReadOnlyDictionary<string, Func<byte[]>> Assets = EmbeddedFiles.Under(Prefix);

    private static readonly string[] NeededSources = ["script-src", "style-src", "connect-src"];

    /// <summary>A file of the preview's own; null where there is none.</summary>
    public static byte[]? Find(string address) =>
        address.StartsWith(Folder, StringComparison.Ordinal) && Assets.TryGetValue(address[Folder.Length..], out var read) ? read() : null;

    /// <param name="stamp">By which the script knows whether what it stands in is still what is served.</param>
    public static byte[] WithScript(byte[] page, string stamp)
    {
        // Latin 1 gives each byte a character and back, so a page in any encoding keeps its bytes.
        var text = Encoding.Latin1.GetString(page);
        var head = text.IndexOf("</head>", StringComparison.OrdinalIgnoreCase);
        var place = head >= 0 ? head : text.Length;
        return Encoding.Latin1.GetBytes(Policy().Replace(text[..place], Widened) + Script(stamp) + text[place..]);
    }

    /// <summary>Says what is wrong, and makes way by itself.</summary>
    public static byte[] WithoutSite(PreviewState state, string stamp)
    {
        var text = new StringBuilder($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>There is nothing to preview yet</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="{Folder}plain.css">
            {Script(stamp, " data-plain")}
            </head>
            <body>
            <main>
            <h1>There is nothing to preview yet</h1>
            <p>{WebUtility.HtmlEncode(state.Trouble)}</p>

            """);
        var errors = state.Findings.Where(finding => finding.Severity == Severity.Error).ToList();
        if (errors.Count > 0)
        {
            text.Append("<ul>\n");
            foreach (var finding in errors.Take(MostListed))
            {
                var place = finding.EditorAddress is { } editor ? $"<a href=\"{editor}\">{WebUtility.HtmlEncode(finding.Place)}</a>" : WebUtility.HtmlEncode(finding.Place);
                var help = finding.Help is null ? "" : $"<br>Help: {WebUtility.HtmlEncode(finding.Help)}";
                text.Append(CultureInfo.InvariantCulture, $"<li><code>{place}</code><br>{WebUtility.HtmlEncode(finding.Message)}{help}</li>\n");
            }

            text.Append("</ul>\n");
        }

        text.Append("<p>Mend it and save: the site appears here by itself.</p>\n</main>\n</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Script(string stamp, string attributes = "") => $"<script src=\"{Folder}preview.js\" data-stamp=\"{stamp}\"{attributes} defer></script>";

    /// <summary>A theme's policy that forbids what the preview adds is widened by just that.</summary>
    private static string Widened(Match policy)
    {
        var directives = policy.Groups[2].Value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(directive => directive.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToList();
        var inherited = directives.Find(directive => directive[0] == "default-src");
        var missing = NeededSources.Where(name => (directives.Find(directive => directive[0] == name) ?? inherited) is { } found && !found.Contains("'self'")).ToList();
        if (missing.Count == 0)
        {
            return policy.Value;
        }

        var kept = directives.Where(directive => !missing.Contains(directive[0])).Select(directive => string.Join(' ', directive));
        var widened = missing.Select(name => string.Join(' ', (directives.Find(directive => directive[0] == name) ?? inherited!).Skip(1).Where(source => source != "'none'").Prepend(name).Append("'self'")));
        return policy.Groups[1].Value + string.Join("; ", kept.Concat(widened)) + policy.Groups[3].Value;
    }

    [GeneratedRegex("""(<meta\s+http-equiv="Content-Security-Policy"\s+content=")([^"]*)(")""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Policy();
}
