using System.Xml;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Output.Redirects;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Output.Servers;

/// <summary><c>web.config</c>: the settings of IIS and of Azure App Service on Windows.</summary>
/// <remarks>Sections of IIS itself only. One of an add-on such as URL Rewrite makes IIS refuse the whole site where it is not installed.</remarks>
internal sealed class InternetInformationServices : SiteFile
{
    private const string Route = "web.config";

    /// <summary>IIS refuses a file of more than 250 KB. Redirects past this many are left to the pages at the old addresses;
    /// so are all where nobody has said what the site's own path on its server is.</summary>
    private const int MostRedirects = 400;

    public override IEnumerable<(string Path, ReadOnlyMemory<byte> Content)> Build(RenderedSite site)
    {
        using var buffer = new MemoryStream();
        var settings = XmlText.Settings.Clone();
        settings.Indent = true;
        settings.NewLineChars = "\n";
        settings.NewLineHandling = NewLineHandling.Replace;
        using (var xml = XmlWriter.Create(buffer, settings))
        {
            xml.WriteStartElement("configuration");
            xml.WriteStartElement("system.webServer");
            WriteErrors(xml);
            WriteMediaTypes(xml);
            WriteHeaders(xml);
            xml.WriteEndElement();
            foreach (var path in site.Lasting)
            {
                WriteLasting(xml, path);
            }

            var configuration = site.Site.Knowledge.Configuration;
            foreach (var redirect in site.Site.Redirects.Take(configuration.Url is null ? 0 : MostRedirects))
            {
                Write(xml, redirect, configuration.BasePath);
            }

            xml.WriteEndElement();
        }

        buffer.WriteByte((byte)'\n');
        yield return (Route, buffer.ToArray());
    }

    public override bool GivesWay => true;

    public override bool Makes(string path, KnowledgeBase knowledge) => path == Route;

    /// <summary>As a file, so that the answer stays a 404; a page that IIS runs in its place would answer 200.</summary>
    private static void WriteErrors(XmlWriter xml)
    {
        xml.WriteStartElement("httpErrors");
        xml.WriteAttributeString("errorMode", "Custom");
        Write(xml, "remove", ("statusCode", "404"), ("subStatusCode", "-1"));
        Write(xml, "error", ("statusCode", "404"), ("subStatusCode", "-1"), ("prefixLanguageFilePath", ""), ("path", NotFoundPage.Address), ("responseMode", "File"));
        xml.WriteEndElement();
    }

    private static void WriteMediaTypes(XmlWriter xml)
    {
        xml.WriteStartElement("staticContent");
        foreach (var (ending, type) in MediaTypes.All)
        {
            Write(xml, "remove", ("fileExtension", ending));
            Write(xml, "mimeMap", ("fileExtension", ending), ("mimeType", type));
        }

        xml.WriteEndElement();
    }

    private static void WriteHeaders(XmlWriter xml)
    {
        xml.WriteStartElement("httpProtocol");
        xml.WriteStartElement("customHeaders");
        foreach (var (name, value) in SecurityHeaders.All)
        {
            Write(xml, "remove", ("name", name));
            Write(xml, "add", ("name", name), ("value", value));
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteLasting(XmlWriter xml, string path)
    {
        xml.WriteStartElement("location");
        xml.WriteAttributeString("path", path);
        xml.WriteStartElement("system.webServer");
        xml.WriteStartElement("staticContent");
        Write(xml, "clientCache", ("cacheControlMode", "UseMaxAge"), ("cacheControlMaxAge", "365.00:00:00"), ("cacheControlCustom", "public, immutable"));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, Redirect redirect, string root)
    {
        xml.WriteStartElement("location");
        xml.WriteAttributeString("path", redirect.Route);
        xml.WriteStartElement("system.webServer");
        Write(xml, "httpRedirect", ("enabled", "true"), ("destination", root + RelativePath.Escape(redirect.Target.Url)), ("exactDestination", "true"), ("httpResponseStatus", "Permanent"));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (key, value) in attributes)
        {
            xml.WriteAttributeString(key, value);
        }

        xml.WriteEndElement();
    }
}
