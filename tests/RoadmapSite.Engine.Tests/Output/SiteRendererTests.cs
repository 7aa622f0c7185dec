using System.Text;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Output;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Tests.Hospital;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Engine.Tests.Output;

/// <summary>What a layout finds, whatever the subjects; the theme is a layout and nothing else.</summary>
public sealed class SiteRendererTests
{
    private static readonly string[] Templates =
        ["item", "rule", "pages/a-z", "pages/tags", "pages/owners", "pages/findings", "pages/edition", "pages/rules", "pages/fields", "pages/404", "redirect"];

    private static readonly Catalog Plain = new(new Subject { Types = [Hospital.Ward.ItemType, Role.ItemType] });

    [Fact]
    public void A_layout_finds_the_brand_and_the_style_sheet_ends_with_it()
    {
        var files = Write(
            "{{ 'site.css' | asset | slice: 0, 0 }}{{ site.logo.path }} {{ site.logo.width }}×{{ site.logo.height }} {{ site.footer }}",
            Plain,
            ("roadmap.yml", "brand: {logo: sign.svg, accent: navy, footer: For staff}"),
            ("sign.svg", "<svg viewBox='0 0 48 24'/>"),
            ("wards/A.md", Ward("A", "medical")));
        Assert.Equal("sign.svg 48×24 For staff", files["wards/A.html"]);
        Assert.StartsWith("body{margin:0}\n:root{--accent:light-dark(#000080,", StyleSheet(files), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0 0 300 100", "wide")]
    [InlineData("0 0 299 100", "even")]
    [InlineData("0 0 100 125", "even")]
    [InlineData("0 0 100 126", "tall")]
    public void A_layout_sizes_the_logo_by_its_shape(string box, string shape)
    {
        var files = Write("{{ site.logo.shape }}", Plain, ("roadmap.yml", "brand: {logo: sign.svg}"), ("sign.svg", $"<svg viewBox='{box}'/>"), ("wards/A.md", Ward("A", "medical")));
        Assert.Equal(shape, files["wards/A.html"]);
    }

    [Fact]
    public void Without_a_brand_there_is_none_of_it()
    {
        var files = Write("{{ 'site.css' | asset | slice: 0, 0 }}{% if site.logo or site.footer or site.horizon %}something{% else %}nothing{% endif %}", Plain, ("wards/A.md", Ward("A", "medical")));
        Assert.Equal("nothing", files["wards/A.html"]);
        Assert.Equal("body{margin:0}\n", StyleSheet(files));
    }

    [Fact]
    public void A_layout_finds_the_years_that_are_planned_and_how_far_they_have_gone()
    {
        var catalog = new Catalog(new Subject { Types = [Hospital.Ward.ItemType] }) { Horizon = _ => (new(2026, 1, 1), new(2029, 12, 31)) };
        var ruler = Write("{{ site.horizon }}", catalog, ("wards/A.md", Ward("A", "medical")))["wards/A.html"];
        Assert.All(Enumerable.Range(2026, 4), year => Assert.Contains($">{year}<", ruler, StringComparison.Ordinal));

        // 30 November 2026 is day 333 of 1461.
        Assert.Contains("x2=\"22.79%\" y2=\"26.5\" class=\"passed\"", ruler, StringComparison.Ordinal);
    }

    [Fact]
    public void A_layout_finds_the_items_of_a_page_s_kind_worst_first()
    {
        var catalog = new Catalog(new Subject { Types = [Hospital.Ward.ItemType, Role.ItemType], ItemViews = [new Standings()] });
        var files = Write(
            "{% if siblings %}{{ siblings.label }} {{ siblings.count }}:{% for line in siblings.items %} {{ line.item.id }} {{ line.rag }} {{ line.word }}{% if line.route == page.route %}!{% endif %}{% endfor %}{% else %}alone{% endif %}",
            catalog,
            ("wards/A.md", Ward("A", "medical")),
            ("wards/B.md", Ward("B", "surgical")),
            ("wards/C.md", "---\ntitle: Ward C\n---\n"),
            ("roles/cio.md", "---\ntitle: CIO\n---\n"));
        Assert.Equal("Wards 3: B red Full! A green Free C", files["wards/B.html"].TrimEnd());
        Assert.Equal("alone", files["roles/cio.html"]);
        Assert.Equal("alone", files["findings.html"]);
    }

    [Fact]
    public void Of_very_many_a_layout_finds_those_around_the_page()
    {
        var wards = Enumerable.Range(1, 100).Select(number => ($"wards/W{number}.md", $"---\ntitle: Ward {number}\n---\n")).ToArray();
        var files = Write("{{ siblings.items.size }} of {{ siblings.count }}, {{ siblings.items.first.item.id }} to {{ siblings.items.last.item.id }}", Plain, wards);
        Assert.Equal("40 of 100, W1 to W40", files["wards/W1.html"]);
        Assert.Equal("40 of 100, W31 to W70", files["wards/W51.html"]);
        Assert.Equal("40 of 100, W61 to W100", files["wards/W100.html"]);
    }

    [Theory]
    [InlineData("", "/", "wards/A.html")]
    [InlineData("url: https://example.org\n", "/", "https://example.org/wards/A.html")]
    [InlineData("url: https://example.org/it/strategy/\n", "/it/strategy/", "https://example.org/it/strategy/wards/A.html")]
    public void The_page_for_wrong_addresses_begins_at_the_server_and_the_others_at_themselves(string settings, string root, string canonical)
    {
        var files = Write("«{{ root }}» {{ page.listed }}", Plain, ("wards/A.md", Ward("A", "medical")), ("roadmap.yml", settings));
        Assert.Equal($"«{root}» false", files["404.html"]);
        Assert.Equal("«../» true", files["wards/A.html"]);
        Assert.Equal("«» true", files["a-z.html"]);

        var moved = Write("", Plain, ("wards/A.md", "---\ntitle: Ward A\naliases: [old.md]\n---\n"), ("roadmap.yml", settings));
        Assert.Equal($"wards/A.html {canonical} Ward A", moved["old.html"]);
    }

    [Fact]
    public void The_map_of_the_site_has_every_page_that_readers_are_led_to_and_no_other()
    {
        var files = Write("", Plain, ("wards/A.md", "---\ntitle: Ward A\naliases: [old.md]\n---\n"), ("roadmap.yml", "url: https://example.org/it\n"));
        var map = System.Xml.Linq.XElement.Parse(files["sitemap.xml"]);
        var expected = files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && path is not ("404.html" or "old.html"));
        Assert.Equal(expected.Order(StringComparer.Ordinal), map.Descendants().Where(element => element.Name.LocalName == "loc").Select(loc => loc.Value["https://example.org/it/".Length..]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_of_the_content_is_published_in_place_of_one_for_servers()
    {
        var files = Write("", Plain, ("web.config", "ours"), ("robots.txt", "ours"), ("roadmap.yml", "url: https://example.org/it\n"));
        Assert.Equal(("ours", "ours"), (files["web.config"], files["robots.txt"]));
        Assert.Contains("404.html", files["staticwebapp.config.json"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_layout_that_asks_for_a_file_the_theme_has_not_stops_the_build()
    {
        var mistake = Assert.Throws<Engine.Themes.ThemeException>(() => Write("a\n{{ 'sight.css' | asset }}", Plain));
        Assert.Equal(("layout.liquid", 2), (mistake.Path, mistake.Line));
        Assert.Contains("Did you mean “site.css”?", mistake.Message, StringComparison.Ordinal);
    }

    private static string StyleSheet(Dictionary<string, string> files) => files.Single(file => file.Key.StartsWith("assets/site.", StringComparison.Ordinal) && file.Key.EndsWith(".css", StringComparison.Ordinal)).Value;

    private static string Ward(string name, string kind) => $"---\ntitle: Ward {name}\nkind: {kind}\n---\n";

    private static Dictionary<string, string> Write(string layout, Catalog catalog, params (string Path, string Text)[] content)
    {
        var theme = Templates.ToDictionary(name => name + ".liquid", _ => (Func<byte[]>)(() => []));
        theme["redirect.liquid"] = () => "{{ target }} {{ canonical }} {{ item.title }}"u8.ToArray();
        theme["layout.liquid"] = () => Encoding.UTF8.GetBytes(layout);
        theme["css/10.css"] = () => "body { margin: 0 } /* ours */"u8.ToArray();
        var site = Site.Load(Engine.Content.ContentTree.OfText("content", content.Select(file => KeyValuePair.Create(file.Path, file.Text))), catalog, TestSite.Options with { Theme = _ => [ThemeLayer.BuiltIn(theme)] });
        return new SiteRenderer(site).Render().Files.ToDictionary(file => file.Key, file => Encoding.UTF8.GetString(file.Value));
    }

    private sealed class Standings : ItemView<Ward>
    {
        protected override Standing? StandingOf(Ward item, KnowledgeBase knowledge) => item.Kind switch
        {
            "surgical" => new("red", "Full"),
            "medical" => new("green", "Free"),
            _ => null,
        };

        protected override Model Build(Ward item, KnowledgeBase knowledge) => [];
    }
}
