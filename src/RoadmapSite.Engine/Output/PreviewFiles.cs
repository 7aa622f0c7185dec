using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Output;

/// <summary>What a link to an item says before it is followed: title, type and id, how it stands, its opening sentence, its owner.</summary>
/// <remarks>Spread over a fixed number of small scripts, so that a page asks for the few it needs and a site opened from disk finds them.
/// Which one holds a page follows from its address alone; the theme's <c>50-previews.js</c> reckons the same way.</remarks>
internal sealed partial class PreviewFiles : SiteFile
{
    public const int Count = 32;

    /// <summary>Characters of a sentence that still read as a preview.</summary>
    private const int Longest = 240;

    public override IEnumerable<(string Path, ReadOnlyMemory<byte> Content)> Build(RenderedSite site)
    {
        using var bytes = new PooledBytes();
        var pages = site.Pages.Where(page => page.Content.Item is not null).ToLookup(page => Place(page.Content.Route));
        for (var place = 0; place < Count; place++)
        {
            bytes.Clear();
            Write(pages[place], bytes);
            yield return ($"assets/previews/{place}.js", bytes.Memory);
        }
    }

    public override bool Makes(string path, KnowledgeBase knowledge) => path.StartsWith("assets/previews/", StringComparison.Ordinal);

    /// <summary>FNV-1a over the UTF-16 units of the address: the same everywhere, and a line of JavaScript.</summary>
    public static int Place(string route)
    {
        var hash = 2166136261;
        foreach (var unit in route)
        {
            hash = unchecked((hash ^ unit) * 16777619);
        }

        return (int)(hash % Count);
    }

    private static void Write(IEnumerable<RenderedPage> pages, PooledBytes bytes)
    {
        bytes.Write("roadmap.preview("u8);
        JsonText.OnOneLine(bytes, json =>
        {
            json.WriteStartObject();
            foreach (var page in pages.OrderBy(page => page.Content.Route, StringComparer.Ordinal))
            {
                Write(json, page.Content.Route, page.Content.Item!, page.Gist);
            }

            json.WriteEndObject();
        });
        bytes.Write(");\n"u8);
    }

    private static void Write(Utf8JsonWriter json, string route, Item item, PageGist gist)
    {
        json.WriteStartArray(route);
        json.WriteStringValue(item.Title);
        json.WriteStringValue($"{item.Type.Label} {item.Id}".Trim());
        json.WriteStringValue(gist.Rag ?? "");
        json.WriteStringValue(gist.Word ?? (item.Status is { } word ? Casing.Sentence(word) : ""));
        json.WriteStringValue(Sentence(item, gist));
        json.WriteStringValue(item.Owner?.Title ?? "");
        json.WriteEndArray();
    }

    /// <summary>The sentence its page opens with, which is computed; where that is only the title, its summary.</summary>
    private static string Sentence(Item item, PageGist gist)
    {
        var lead = Gap().Replace(WebUtility.HtmlDecode(gist.Lead), " ").Trim();
        var text = lead.Length == 0 || lead == item.Title ? item.Summary ?? "" : lead;
        return text.Length <= Longest ? text : string.Concat(text.EnumerateRunes().Take(Longest).Select(rune => rune.ToString())).TrimEnd() + "…";
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();
}
