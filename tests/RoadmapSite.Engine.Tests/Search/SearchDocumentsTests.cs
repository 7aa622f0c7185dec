using System.Globalization;
using RoadmapSite.Engine.Output;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Search;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Engine.Tests.Search;

/// <summary>What search knows of the pages of a site.</summary>
public sealed class SearchDocumentsTests
{
    [Fact]
    public void An_item_is_known_by_all_that_people_wrote_about_it()
    {
        var ward = One("""
            title: Ward of the   East
            status: in-progress
            owner: matron
            summary: Where people recover.
            tags: [surgery, day-case]
            aliases: [OLD-7]
            story: A quiet place by the river
            kind: surgical
            checks:
              - {id: fire-1, title: Fire doors, due: 2027-03}
              - {id: hygiene, title: Hand washing}
            """, "Nurses *walk* far.\n\n## Why it matters\n\nBecause.\n");
        Assert.Equal(("wards/WARD-01.html", "Ward of the East", "Ward", "WARD-01"), (ward.Url, ward.Title, ward.Type, ward.Id));
        Assert.Equal(["OLD-7", "WARD-01 fire-1", "fire-1", "WARD-01 hygiene"], ward.OtherIds);
        Assert.Equal(["surgery", "day-case"], ward.Tags);
        Assert.Equal(("In progress", "Matron of nights", "Where people recover."), (ward.Status, ward.Owner, ward.Summary));
        Assert.Equal(["Why it matters", "Fire doors", "Hand washing"], ward.Headings);
        Assert.Equal("A quiet place by the river. Fire doors. Hand washing.", ward.Text);
        Assert.Equal("Nurses walk far. Because.", PlainText.Of(ward.Prose.Span).Text);
        Assert.False(ward.IsOverview);
    }

    [Theory]
    [InlineData("opened: 2027-05", "2027")]
    [InlineData("opened: 2026-W53", "2026 2027")]
    [InlineData("opened: 2025\nchecks:\n  - {id: a, title: A, due: 2028-Q1}", "2025 2028")]
    [InlineData("created: 2019-01-01\nreviewed: 2026-01-01\nnextReview: 2027-01-01", "2027")]
    [InlineData("beds: 20", "")]
    public void An_item_touches_the_years_of_its_dates(string lines, string years) => Assert.Equal(years, string.Join(' ', One("title: A\n" + lines).Years));

    [Fact]
    public void The_dates_of_one_part_are_the_ends_of_one_time()
    {
        var device = Site(("devices/D.csv", "date,value\n2026-01-01,1\n2029-01-01,2\n"), ("devices/D.md", "---\ntitle: D\nward: A\n---\n"));
        Assert.Equal([2026, 2029], Known(device, "D").Years);
    }

    [Fact]
    public void A_page_about_many_is_known_by_its_name_its_lead_and_its_sections()
    {
        var site = Site(("wards/A.md", "---\ntitle: A\n---\n"));
        var page = Rendered("wards.html", "Beds", "<h1>Beds <span>B1</span></h1><p class=\"lead\">Ten are free.</p><section data-nav=\"Who waits\"><h2>Three people wait</h2><p>At night.</p></section>");
        var known = SearchDocuments.Of(new(site, [page], Formats.Of("en", null), [])).Single();
        Assert.Equal(["wards", "Beds B1"], known.Names);
        Assert.Equal(("Ten are free.", ""), (known.Summary, known.Text));
        Assert.Equal(["Who waits"], known.Headings);
        var prose = PlainText.Of(known.Prose.Span);
        Assert.Equal("At night.", prose.Text);
        Assert.Equal(["Three people wait"], prose.Headings);
        Assert.True(known.IsOverview);
    }

    [Fact]
    public void Pages_that_repeat_all_others_are_known_by_their_names_only()
    {
        var site = Site(("wards/A.md", "---\ntitle: A\n---\n"));
        var edition = Rendered("edition.html", "Whole site", "<h1>Whole site</h1><p>Everything.</p>");
        var wrong = Rendered("404.html", "Not found", "<h1>Not found</h1><p>Everything.</p>");
        List<RenderedPage> pages =
        [
            edition with { Content = edition.Content with { IsEdition = true } },
            Rendered("a-z.html", "Index", "<h1>Index</h1><p>Everything.</p>"),
            wrong with { Content = wrong.Content with { IsListed = false } },
        ];
        var known = SearchDocuments.Of(new(site, pages, Formats.Of("en", null), []));
        Assert.Equal([("edition.html", ""), ("a-z.html", "")], known.Select(document => (document.Url, document.Text + document.Prose)));
    }

    [Fact]
    public void Items_that_others_name_come_first_of_their_type()
    {
        var site = Site(("wards/A.md", "---\ntitle: A\n---\n"), ("wards/B.md", "---\ntitle: B\n---\n"), ("wards/C.md", "---\ntitle: C\nnear: [B]\n---\n"));
        Assert.Equal(["B", "A", "C", "matron"], All(site).Select(document => document.Id));
    }

    private static SearchDocument One(string frontMatter, string body = "") => Known(Site(("wards/WARD-01.md", $"---\n{frontMatter}\n---\n\n{body}")), "WARD-01");

    private static SearchDocument Known(Site site, string id) => All(site).Single(document => document.Id == id);

    private static Site Site(params (string Path, string Text)[] files) => TestSite.Load([.. files, ("roles/matron.md", "---\ntitle: Matron of nights\n---\n")]);

    private static IReadOnlyList<SearchDocument> All(Site site) => SearchDocuments.Of(new(
        site,
        [.. site.Knowledge.Items.Select(item => new RenderedPage(new(item.Url, "item", item.Title, new Model()) { Item = item }, "", new("", null, null)))],
        new(CultureInfo.InvariantCulture, null),
        []));

    private static RenderedPage Rendered(string route, string title, string main) => new(new(route, "pages/x", title, new Model()), main, new("", null, null));
}
