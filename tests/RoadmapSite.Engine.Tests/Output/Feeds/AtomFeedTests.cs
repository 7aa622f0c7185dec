using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Output.Feeds;
using RoadmapSite.Engine.Tests.Hospital;

namespace RoadmapSite.Engine.Tests.Output.Feeds;

/// <summary>The feed, as another library reads it.</summary>
public sealed class AtomFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly XName[] Required = [Atom + "id", Atom + "title", Atom + "updated"];

    private static readonly Catalog Catalog = new(new Subject
    {
        Types = [Ward.ItemType, Role.ItemType],
        News = [knowledge => knowledge.Of<Ward>().Where(ward => ward.Opened is not null).Select(ward => new News(ward.Opened!.Value.End, $"Opened: {ward.Title}", "opened", ward) { Summary = ward.Story })],
    });

    [Fact]
    public void What_happened_stands_in_it_latest_first_and_nothing_that_is_still_to_come()
    {
        var feed = Read(Files(OneWard("A", "2026-02-01"), OneWard("B", "2026-05-01"), OneWard("C", "2026-11-30"), OneWard("D", "2026-12-01"), OneWard("E", "2026")));
        Assert.Equal(["Opened: C", "Opened: B", "Opened: A"], feed.Items.Select(item => item.Title.Text));
        Assert.Equal(new DateTimeOffset(2026, 11, 30, 0, 0, 0, TimeSpan.Zero), feed.LastUpdatedTime);
        Assert.Equal([11, 5, 2], feed.Items.Select(item => item.LastUpdatedTime.Month));
    }

    [Fact]
    public void Everything_the_standard_asks_for_is_there()
    {
        var feed = XDocument.Parse(Files(("roles/cno.md", "---\ntitle: Chief nurse\n---\n"), OneWard("A", "2026-02-01", "owner: cno\nstory: A new ward.")).Text("feed.atom")).Root!;
        var entry = Assert.Single(feed.Elements(Atom + "entry"));
        Assert.All((XElement[])[feed, entry], part => Assert.All(Required, name => Assert.Single(part.Elements(name))));
        Assert.Equal(("Northfold", "Chief nurse"), (feed.Element(Atom + "author")!.Value, entry.Element(Atom + "author")!.Value));
        Assert.Equal(("alternate", "wards/A.html"), (entry.Element(Atom + "link")!.Attribute("rel")!.Value, entry.Element(Atom + "link")!.Attribute("href")!.Value));
        Assert.Equal("A new ward.", entry.Element(Atom + "summary")!.Value);
    }

    [Fact]
    public void Without_an_address_ids_are_urns_that_stay_when_titles_change()
    {
        var (before, after) = (Read(Files(OneWard("A", "2026-02-01"))), Read(Files(("wards/A.md", "---\ntitle: Another name\nopened: 2026-02-02\n---\n"))));
        Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", before.Id);
        Assert.Equal((before.Id, before.Items.Single().Id), (after.Id, after.Items.Single().Id));
        Assert.NotEqual(before.Id, before.Items.Single().Id);
    }

    [Fact]
    public void With_an_address_ids_are_tags_and_links_are_whole()
    {
        var feed = Read(Files(("roadmap.yml", "url: https://strategy.example/it/"), OneWard("A", "2026-02-01")));
        var entry = feed.Items.Single();
        Assert.Equal(("tag:strategy.example,2026:it/feed", "tag:strategy.example,2026:it/A/opened"), (feed.Id, entry.Id));
        Assert.Equal("https://strategy.example/it/wards/A.html", entry.Links.Single().Uri.ToString());
        Assert.Equal(["https://strategy.example/it/feed.atom", "https://strategy.example/it/index.html"], feed.Links.Select(link => link.Uri.ToString()));
    }

    [Fact]
    public void Where_nothing_has_happened_there_is_no_feed() => Assert.Empty(Files(OneWard("A", "2027-01-01")));

    [Fact]
    public void Characters_that_XML_cannot_say_do_not_break_it() =>
        Assert.Equal("a \uFFFD & <b> 🏥", Read(Files(OneWard("A", "2026-02-01", "story: \"a \\x01 & <b> 🏥\""))).Items.Single().Summary.Text);

    private static (string, string) OneWard(string title, string opened, string more = "beds: 1") => ($"wards/{title}.md", $"---\ntitle: {title}\nopened: {opened}\n{more}\n---\n");

    private static Dictionary<string, byte[]> Files(params (string Path, string Text)[] files)
    {
        var tree = ContentTree.OfText("content", files.Select(file => KeyValuePair.Create(file.Path, file.Text)));
        return SiteFiles.Of(new AtomFeed(), Site.Load(tree, Catalog, TestSite.Options with { Settings = [new("organisation", "Northfold")] }));
    }

    private static SyndicationFeed Read(Dictionary<string, byte[]> files)
    {
        using var xml = XmlReader.Create(new MemoryStream(files["feed.atom"]));
        return SyndicationFeed.Load(xml);
    }
}
