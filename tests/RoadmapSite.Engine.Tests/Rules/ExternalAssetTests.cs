using System.Text;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Engine.Tests.Rules;

public sealed class ExternalAssetTests
{
    [Theory]
    [InlineData("![A map](https://maps.example.com/a.png)", "page.md(1,10) external-asset «https://maps.example.com/a.png»")]
    [InlineData("![A map](//maps.example.com/a.png)", "page.md(1,10) external-asset «//maps.example.com/a.png»")]
    [InlineData("![A map][m]\n\n[m]: HTTP://maps.example.com/a.png", "page.md(3,6) external-asset «HTTP://maps.example.com/a.png»")]
    [InlineData("![A map](file:///home/me/a.png)", "page.md(1,10) external-asset «file:///home/me/a.png»")]
    public void A_picture_from_another_server_is_found_at_its_address(string prose, string found) => Assert.Equal([found], Found(("page.md", prose)));

    [Theory]
    [InlineData("[A map](https://maps.example.com/a.png) and <https://maps.example.com>")]
    [InlineData("![A dot](data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=)")]
    [InlineData("`![A map](https://maps.example.com/a.png)`")]
    public void A_link_and_a_picture_that_is_in_the_page_ask_nobody(string prose) => Assert.Empty(Found(("page.md", prose)));

    [Fact]
    public void A_sign_from_elsewhere_is_not_called_missing_as_well() => Assert.Equal(
        ["roadmap.yml(1,15) external-asset «\"https://www.example.com/logo.svg\"»"],
        TestSite.Load(("roadmap.yml", "brand: {logo: \"https://www.example.com/logo.svg\"}\n")).Found());

    [Theory]
    [InlineData("css/90-mine.css", "@import 'https://fonts.example.com/lato';\nbody { background: url( \"//cdn.example.com/a.png\" ) }", "https://fonts.example.com/lato //cdn.example.com/a.png")]
    [InlineData("css/90-mine.css", "/* url(https://example.com/a.png) */ body { background: url(../assets/a.png) }", "")]
    [InlineData("css/90-mine.css", "body { background: url(\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>\") }", "")]
    [InlineData("layout.liquid", "<link rel=\"stylesheet\" href=\"https://cdn.example.com/x.css\"><script defer src='//cdn.example.com/x.js'></script><img src=https://cdn.example.com/x.png>", "https://cdn.example.com/x.css //cdn.example.com/x.js https://cdn.example.com/x.png")]
    [InlineData("layout.liquid", "<a href=\"https://example.com\">there</a><link rel=\"canonical\" href=\"https://example.com\"><!-- <img src=\"https://example.com/x.png\"> --><img src=\"{{ 'a.png' | asset }}\">", "")]
    public void A_theme_is_looked_through_for_what_browsers_would_fetch(string path, string text, string found)
    {
        var builtIn = ThemeLayer.BuiltIn(new Dictionary<string, Func<byte[]>> { ["layout.liquid"] = () => [], ["css/10-base.css"] = () => Encoding.UTF8.GetBytes("a { background: url(https://built-in.example.com/) }") });
        var site = Engine.Site.Load(ContentTree.OfText("content", [KeyValuePair.Create("_theme/" + path, text)]), TestSite.Catalog, TestSite.Options with { Theme = _ => [builtIn] });
        Assert.Equal(found, string.Join(' ', site.Findings.Open.Where(finding => finding.Code == "RM605").Select(finding => finding.At.Text)));
    }

    private static IEnumerable<string> Found(params (string Path, string Text)[] files) => TestSite.Load(files).Findings.Open.Where(finding => finding.Code is "RM605" or "RM111").Select(TestSite.InOneLine);
}
