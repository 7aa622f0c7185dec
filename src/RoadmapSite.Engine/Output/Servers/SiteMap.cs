using System.Globalization;
using System.Xml;
using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Output.Servers;

/// <summary><c>sitemap.xml</c>: every page, for search engines and for whoever indexes an intranet. It needs whole addresses, so the setting <c>url</c>.</summary>
internal sealed class SiteMap : SiteFile
{
    public const string Route = "sitemap.xml";

    /// <summary>The protocol's own limit. Pages about many come first, so what is cut are single items.</summary>
    private const int MostPages = 50_000;

    public override IEnumerable<(string Path, ReadOnlyMemory<byte> Content)> Build(RenderedSite site)
    {
        var configuration = site.Site.Knowledge.Configuration;
        if (configuration.Url is null)
        {
            yield break;
        }

        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, XmlText.Settings))
        {
            xml.WriteStartElement("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
            foreach (var page in site.Pages.Select(page => page.Content).Where(page => page.IsListed).Take(MostPages))
            {
                xml.WriteStartElement("url");
                xml.WriteElementString("loc", configuration.AddressOf(page.Route));
                if (page.Item is { } item && LastChange(site.Site, item) is { } day)
                {
                    xml.WriteElementString("lastmod", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        yield return (Route, buffer.ToArray());
    }

    public override bool GivesWay => true;

    public override bool Makes(string path, KnowledgeBase knowledge) => path == Route;

    private static DateOnly? LastChange(Site site, Item item) =>
        site.Knowledge.Configuration.ShowsHistory && site.History.TryGetValue(item.Document.File.Path, out var revisions) && revisions is [var last, ..] ? last.Day : null;
}
