using System.Text.Json;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Output.Servers;

/// <summary><c>staticwebapp.config.json</c>: the settings of Azure Static Web Apps.</summary>
internal sealed class AzureStaticWebApp : SiteFile
{
    private const string Route = "staticwebapp.config.json";

    /// <summary>Azure refuses a file of more than 20 KB. Redirects past this many bytes are left to the pages at the old addresses.</summary>
    private const int MostBytesOfRedirects = 16_000;

    public override IEnumerable<(string Path, ReadOnlyMemory<byte> Content)> Build(RenderedSite site)
    {
        var bytes = JsonText.Indented(json =>
        {
            json.WriteStartObject();
            WriteRoutes(json, site);
            json.WriteStartObject("responseOverrides");
            json.WriteStartObject("404");
            json.WriteString("rewrite", "/" + NotFoundPage.Address);
            json.WriteEndObject();
            json.WriteEndObject();
            WriteMap(json, "globalHeaders", SecurityHeaders.All);
            WriteMap(json, "mimeTypes", MediaTypes.All);
            json.WriteEndObject();
        });
        yield return (Route, (byte[])[.. bytes, (byte)'\n']);
    }

    public override bool GivesWay => true;

    public override bool Makes(string path, KnowledgeBase knowledge) => path == Route;

    /// <summary>An app stands at the root of its server, whatever address leads there.</summary>
    private static void WriteRoutes(Utf8JsonWriter json, RenderedSite site)
    {
        json.WriteStartArray("routes");
        foreach (var path in site.Lasting)
        {
            json.WriteStartObject();
            json.WriteString("route", "/" + RelativePath.Escape(path));
            WriteMap(json, "headers", [new("Cache-Control", HeaderRules.Lasting)]);
            json.WriteEndObject();
        }

        var start = json.BytesCommitted + json.BytesPending;
        foreach (var redirect in site.Site.Redirects.TakeWhile(_ => json.BytesCommitted + json.BytesPending - start < MostBytesOfRedirects))
        {
            json.WriteStartObject();
            json.WriteString("route", "/" + RelativePath.Escape(redirect.Route));
            json.WriteString("redirect", "/" + RelativePath.Escape(redirect.Target.Url));
            json.WriteNumber("statusCode", 301);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMap(Utf8JsonWriter json, string name, IReadOnlyList<KeyValuePair<string, string>> entries)
    {
        json.WriteStartObject(name);
        foreach (var (key, value) in entries)
        {
            json.WriteString(key, value);
        }

        json.WriteEndObject();
    }
}
