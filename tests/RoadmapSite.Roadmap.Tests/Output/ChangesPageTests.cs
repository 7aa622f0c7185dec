using RoadmapSite.Engine;
using RoadmapSite.Engine.Changes;

namespace RoadmapSite.Roadmap.Tests.Output;

/// <summary>What the page of changes says of two states of a strategy.</summary>
public sealed class ChangesPageTests
{
    private static readonly (string Path, string Text)[] Before =
    [
        ("strategy.md", "---\ntype: strategy\ntitle: Strategy\ncurrency: USD\nhorizon: {start: 2026-01-01, end: 2028-12-31}\nfunding: {2027: 500000}\n---\n"),
        ("initiatives/INIT-01.md", Initiative("Portal", "2027-03-31", 400000)),
        ("initiatives/INIT-02.md", Initiative("Vault", "2027-06-30", 50000)),
        ("risks/RISK-01.md", "---\ntitle: Supplier fails\ncategory: supplier\nresidual: {l: high, i: high}\n---\nAs it was.\n"),
        ("roadmap.yml", "appetite: {supplier: very-high}\n"),
    ];

    [Fact]
    public void It_opens_with_what_happened_and_tells_the_figures_that_moved()
    {
        var page = Page(
            Before[0],
            ("initiatives/INIT-01.md", Initiative("Portal", "2027-09-30", 600000)),
            ("initiatives/INIT-03.md", Initiative("Gateway", "2027-05-31", 10000)),
            Before[3],
            ("roadmap.yml", "appetite: {supplier: low}\n"));

        Assert.Equal("Since v1 of 1 October 2026, one item was added, one was removed and one changed; one has a later date: Portal, by 183 days.", page.Lead);
        Assert.Contains("Budget headroom in 2027 $50k −$0.11m Worse", page.Text, StringComparison.Ordinal);
        Assert.Contains("Last initiative ends 30 Jun 2027 30 Sep 2027 Worse", page.Text, StringComparison.Ordinal);
        Assert.Contains("Risks above appetite 0 1 Worse", page.Text, StringComparison.Ordinal);
        Assert.Contains("Settings roadmap.yml Appetite, supplier very high low", page.Text, StringComparison.Ordinal);
        Assert.Contains("Budget, 2027, opex $400,000 $600,000 $200,000 more", page.Text, StringComparison.Ordinal);
        Assert.Contains("Initiatives Vault INIT-02", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("INIT-02.html", page.Html, StringComparison.Ordinal);
        Assert.Contains("href=\"initiatives/INIT-03.html\"", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_change_it_says_so()
    {
        var page = Page(Before);
        Assert.Equal("Nothing has changed since v1 of 1 October 2026.", page.Lead);
        Assert.Empty(page.Headings);
    }

    [Fact]
    public void Settings_alone_are_no_change_of_an_item() =>
        Assert.Equal("No item has changed since v1 of 1 October 2026; one setting did.", Page([.. Before[..4], ("roadmap.yml", "appetite: {supplier: high}\n")]).Lead);

    [Fact]
    public void What_only_reads_otherwise_is_told_apart()
    {
        var page = Page([.. Before[..3], ("risks/RISK-01.md", Before[3].Text.Replace("As it was.", "As it is. Their bank withdrew.", StringComparison.Ordinal)), Before[4]]);
        Assert.Equal("Since v1 of 1 October 2026, one item was only reworded.", page.Lead);
        Assert.Contains("Two sentences new, one gone “As it is.” “Their bank withdrew.”", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_earlier_state_there_is_no_page() => Assert.Null(WrittenPage.Of(TestSite.Load(Before), "changes.html"));

    [Fact]
    public void The_page_of_measures_leads_to_it()
    {
        var review = ("reviews/REV-01.md", "---\ntitle: Autumn\ndue: 2026-10-01\nheld: 2026-10-01\n---\n");
        var site = TestSite.Load([.. Before, review]);
        Assert.DoesNotContain("changes.html", WrittenPage.Of(site, "progress.html")!.Html, StringComparison.Ordinal);
        Assert.Contains("Everything that changed since v1 of 1 October 2026", WrittenPage.Of(site with { Past = Past(Before) }, "progress.html")!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_home_page_says_what_its_figures_were()
    {
        var now = TestSite.Load([.. Before[..4], ("roadmap.yml", "appetite: {supplier: low}\n")]);
        Assert.DoesNotContain("it was", WrittenPage.Of(now, "index.html")!.Text, StringComparison.Ordinal);

        var home = WrittenPage.Of(now with { Past = Past(Before) }, "index.html")!;
        Assert.Contains("Worse: it was 0", home.Text, StringComparison.Ordinal);
        Assert.Equal(1, home.Text.Split("it was").Length - 1);
        Assert.Contains("<a href=\"changes.html\">it was 0</a>", home.Html, StringComparison.Ordinal);
    }

    private static string Initiative(string title, string end, int opex) =>
        $"---\ntitle: {title}\nstatus: approved\nbaseline: {{start: 2026-12-01, end: 2027-03-31}}\nforecast: {{start: 2026-12-01, end: {end}}}\nbudget: {{2027: {{opex: {opex}}}}}\n---\n";

    private static Past Past((string Path, string Text)[] files) => new(TestSite.Load(files), new DateOnly(2026, 10, 1), "v1");

    private static WrittenPage Page(params (string Path, string Text)[] now) => WrittenPage.Of(TestSite.Load(now) with { Past = Past(Before) }, "changes.html")!;
}
