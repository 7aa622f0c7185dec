using System.Text.Json;
using System.Xml.Linq;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Output;
using RoadmapSite.Engine.Output.Servers;

namespace RoadmapSite.Engine.Tests.Output.Servers;

/// <summary>The files that servers read, and the ones that only a site with an address has.</summary>
public sealed class ServerFilesTests
{
    private static readonly (string Path, string Text)[] Renamed =
    [
        ("wards/A.md", "---\ntitle: Ward A\naliases: [W-1, old wards/A&B.md]\n---\n"),
        ("roadmap.yml", "url: https://example.org/it\n"),
    ];

    [Fact]
    public void Old_addresses_are_told_to_servers_under_the_path_of_the_site()
    {
        var text = SiteFiles.Of(new RedirectRules(), TestSite.Load(Renamed)).Text("_redirects");
        Assert.Equal("# Old addresses, and where their pages are now.\n/it/wards/W-1.html /it/wards/A.html 301\n/it/old%20wards/A%26B.html /it/wards/A.html 301\n", text);
    }

    [Fact]
    public void Where_the_path_of_the_site_is_unknown_the_old_addresses_are_left_to_their_pages()
    {
        var site = TestSite.Load(Renamed[0]);
        Assert.Empty(SiteFiles.Of(new RedirectRules(), site));
        Assert.DoesNotContain("<location", SiteFiles.Of(new InternetInformationServices(), site).Text("web.config"), StringComparison.Ordinal);
    }

    [Fact]
    public void Headers_for_every_file_say_the_policy_once()
    {
        var text = SiteFiles.Of(new HeaderRules(), TestSite.Load(Renamed)).Text("_headers");
        Assert.StartsWith("/*\n  Content-Security-Policy: default-src 'none'; ", text, StringComparison.Ordinal);
        Assert.Contains("\n/*.ics\n  Content-Type: text/calendar; charset=utf-8\n", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Split("Content-Security-Policy").Length);
    }

    [Fact]
    public void Azure_is_told_the_page_for_wrong_addresses_the_old_ones_the_headers_and_the_types()
    {
        using var json = JsonDocument.Parse(SiteFiles.Of(new AzureStaticWebApp(), TestSite.Load(Renamed))["staticwebapp.config.json"]);
        var root = json.RootElement;
        Assert.Equal("/404.html", root.GetProperty("responseOverrides").GetProperty("404").GetProperty("rewrite").GetString());
        Assert.Equal(["/wards/W-1.html", "/old%20wards/A%26B.html"], root.GetProperty("routes").EnumerateArray().Select(route => route.GetProperty("route").GetString()!));
        Assert.All(root.GetProperty("routes").EnumerateArray(), route => Assert.Equal(("/wards/A.html", 301), (route.GetProperty("redirect").GetString(), route.GetProperty("statusCode").GetInt32())));
        Assert.Equal("nosniff", root.GetProperty("globalHeaders").GetProperty("X-Content-Type-Options").GetString());
        Assert.Equal("application/atom+xml; charset=utf-8", root.GetProperty("mimeTypes").GetProperty(".atom").GetString());
    }

    [Fact]
    public void IIS_is_told_the_same()
    {
        var config = XElement.Parse(SiteFiles.Of(new InternetInformationServices(), TestSite.Load(Renamed)).Text("web.config").TrimStart('\uFEFF'));
        var server = config.Element("system.webServer")!;
        var error = server.Element("httpErrors")!.Element("error")!;
        Assert.Equal(("404", "404.html", "File"), ((string)error.Attribute("statusCode")!, (string)error.Attribute("path")!, (string)error.Attribute("responseMode")!));
        Assert.Contains(server.Element("staticContent")!.Elements("mimeMap"), map => (string)map.Attribute("fileExtension")! == ".xlsx");
        Assert.Contains(server.Element("httpProtocol")!.Descendants("add"), header => ((string)header.Attribute("value")!).Contains("frame-ancestors", StringComparison.Ordinal));
        Assert.Equal(
            [("wards/W-1.html", "/it/wards/A.html"), ("old wards/A&B.html", "/it/wards/A.html")],
            config.Elements("location").Select(location => ((string)location.Attribute("path")!, (string)location.Descendants("httpRedirect").Single().Attribute("destination")!)));

        // Each type and header is first taken away, for a server that has it already refuses it a second time.
        Assert.All(server.Descendants("mimeMap"), map => Assert.Equal((string)map.Attribute("fileExtension")!, (string)((XElement)map.PreviousNode!).Attribute("fileExtension")!));
    }

    [Fact]
    public void Very_many_old_addresses_still_leave_files_that_the_servers_read()
    {
        var aliases = string.Join(", ", Enumerable.Range(1, 5000).Select(number => $"an-old-name-of-the-ward-{number}"));
        var site = TestSite.Load(("wards/A.md", $"---\ntitle: Ward A\naliases: [{aliases}]\n---\n"), Renamed[1]);
        Assert.Equal(5000, site.Redirects.Count);
        Assert.InRange(SiteFiles.Of(new AzureStaticWebApp(), site)["staticwebapp.config.json"].Length, 1, 20 * 1024);
        Assert.InRange(SiteFiles.Of(new InternetInformationServices(), site)["web.config"].Length, 1, 250 * 1024);
    }

    [Fact]
    public void Search_engines_get_a_map_of_the_pages_only_where_the_site_s_address_is_known()
    {
        Assert.Empty(SiteFiles.Of(new SiteMap(), TestSite.Load(Renamed[0])));
        Assert.Empty(SiteFiles.Of(new Robots(), TestSite.Load(Renamed[0])));
        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://example.org/it/sitemap.xml\n", SiteFiles.Of(new Robots(), TestSite.Load(Renamed)).Text("robots.txt"));
        Assert.Contains("<urlset", SiteFiles.Of(new SiteMap(), TestSite.Load(Renamed)).Text("sitemap.xml"), StringComparison.Ordinal);
    }
}
