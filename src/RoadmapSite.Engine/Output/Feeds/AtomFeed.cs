using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Output.Feeds;

/// <summary>What happened up to the day of the figures, latest first, as an Atom feed (RFC 4287).</summary>
internal sealed class AtomFeed : SiteFile
{
    public const string Route = "feed.atom";

    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>A reader keeps what it has seen, so that the feed need not.</summary>
    private const int MaxEntries = 100;

    /// <summary>A tag names a year in which its domain was ours. It is part of every id, so it stays.</summary>
    private const string TagYear = "2026";

    public override IEnumerable<(string Path, ReadOnlyMemory<byte> Content)> Build(RenderedSite site)
    {
        var news = Latest(site.Site);
        if (news.Count > 0)
        {
            yield return (Route, Write(news, site.Site.Knowledge.Configuration));
        }
    }

    public override bool Makes(string path, KnowledgeBase knowledge) => path == Route;

    public static bool IsOffered(Site site) => Latest(site).Count > 0;

    private static List<News> Latest(Site site) =>
        [.. site.Catalog.News
            .SelectMany(news => news(site.Knowledge))
            .Where(news => news.Day <= site.Knowledge.AsOf)
            .OrderByDescending(news => news.Day)
            .ThenBy(news => news.Item.Id, NaturalOrder.Comparer)
            .ThenBy(news => news.Key, StringComparer.Ordinal)
            .DistinctBy(news => (news.Item.Id, news.Key))
            .Take(MaxEntries)];

    private static byte[] Write(List<News> news, Configuration configuration)
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, XmlText.Settings))
        {
            xml.WriteStartDocument();
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, configuration.Language);
            xml.WriteElementString("id", IdOf("feed", configuration));
            xml.WriteElementString("title", XmlText.Clean(configuration.Title));
            xml.WriteElementString("updated", TimeOf(news[0].Day));
            if (configuration.AddressOf(Route) is { } self)
            {
                WriteLink(xml, "self", self, "application/atom+xml");
            }

            WriteLink(xml, "alternate", configuration.AddressOf(Pages.Navigation.Home) ?? Pages.Navigation.Home, "text/html");
            WriteAuthor(xml, configuration.Organisation.Length > 0 ? configuration.Organisation : configuration.Title);
            foreach (var one in news)
            {
                Write(xml, one, configuration);
            }

            xml.WriteEndElement();
        }

        return buffer.ToArray();
    }

    private static void Write(XmlWriter xml, News news, Configuration configuration)
    {
        xml.WriteStartElement("entry");
        xml.WriteElementString("id", IdOf($"{news.Item.Id}/{news.Key}", configuration));
        xml.WriteElementString("title", XmlText.Clean(news.Title));
        xml.WriteElementString("updated", TimeOf(news.Day));
        WriteLink(xml, "alternate", configuration.AddressOf(news.Item.Url) ?? RelativePath.Escape(news.Item.Url), "text/html");
        if (news.Item.Owner is { } owner)
        {
            WriteAuthor(xml, owner.Title);
        }

        xml.WriteStartElement("category");
        xml.WriteAttributeString("term", news.Item.Type.Name);
        xml.WriteEndElement();
        if (news.Summary is { Length: > 0 } summary)
        {
            xml.WriteElementString("summary", XmlText.Clean(summary));
        }

        xml.WriteEndElement();
    }

    private static void WriteAuthor(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author");
        xml.WriteElementString("name", XmlText.Clean(name));
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteAttributeString("type", type);
        xml.WriteEndElement();
    }

    /// <summary>A name for good: under the site's own domain (RFC 4151), or made of the organisation's name where it has none (RFC 9562, version 8).</summary>
    private static string IdOf(string name, Configuration configuration)
    {
        if (configuration.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Host.Length > 0)
        {
            return $"tag:{address.IdnHost},{TagYear}:{address.AbsolutePath.TrimStart('/')}{string.Join('/', name.Split('/').Select(Uri.EscapeDataString))}";
        }

        var whose = configuration.Organisation.Length > 0 ? configuration.Organisation : configuration.Title;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{whose}\n{name}")).AsSpan(0, 16);
        hash[6] = (byte)(hash[6] & 0x0F | 0x80);
        hash[8] = (byte)(hash[8] & 0x3F | 0x80);
        return $"urn:uuid:{new Guid(hash, bigEndian: true)}";
    }

    private static string TimeOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
}
