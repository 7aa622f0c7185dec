using System.Text.Encodings.Web;
using System.Text.Json;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Output.Redirects;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Output.Servers;

/// <summary><c>staticwebapp.config.json</c>: the settings of Azure Static Web Apps.</summary>
internal sealed class AzureStaticWebApp : SiteFile
{
    private const string Route = "staticwebapp.config.json";

    /// <summary>Azure refuses a file of more than 20 KB. Redirects past this many bytes are left to the pages at the old addresses.</summary>
    private const int MostBytesOfRedirects = 16_000;

    public override IEnumerable<(string Path, byte[] Content)> Build(RenderedSite site)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            WriteRoutes(json, site.Site.Redirects);
            json.WriteStartObject("responseOverrides");
            json.WriteStartObject("404");
            json.WriteString("rewrite", "/" + NotFoundPage.Address);
            json.WriteEndObject();
            json.WriteEndObject();
            WriteMap(json, "globalHeaders", SecurityHeaders.All);
            WriteMap(json, "mimeTypes", MediaTypes.All);
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        yield return (Route, buffer.ToArray());
    }

    public override bool GivesWay => true;

    public override bool Makes(string path, KnowledgeBase knowledge) => path == Route;

    /// <summary>An app stands at the root of its server, whatever address leads there.</summary>
    private static void WriteRoutes(Utf8JsonWriter json, IReadOnlyList<Redirect> redirects)
    {
        json.WriteStartArray("routes");
        var start = json.BytesCommitted + json.BytesPending;
        foreach (var redirect in redirects.TakeWhile(_ => json.BytesCommitted + json.BytesPending - start < MostBytesOfRedirects))
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
