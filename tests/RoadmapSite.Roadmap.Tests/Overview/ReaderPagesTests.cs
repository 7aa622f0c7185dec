namespace RoadmapSite.Roadmap.Tests.Overview;

public sealed class ReaderPagesTests
{
    private const string Risk = """
        ---
        title: Backups cannot be restored
        category: cyber
        treatment: modify
        inherent: {l: high, i: very-high}
        residual: {l: high, i: high}
        ---
        """;

    private const string Settings = "appetite: {cyber: low}\n";

    [Fact]
    public void A_group_of_readers_finds_the_gist_of_the_pages_it_asked_for_in_the_order_it_asked()
    {
        var pages = TestSite.Write(TestSite.Load(
            ("roadmap.yml", Settings),
            ("risks/RISK-01.md", Risk),
            ("initiatives/INIT-01.md", "---\ntitle: New vault\nstatus: approved\nbaseline: {start: 2026-01-01, end: 2027-06-30}\n---\n"),
            ("stakeholders/STK-1.md", "---\ntitle: Auditors\nreads: [risks, timeline, risk]\n---\n")));

        var page = new WrittenPage(pages["stakeholders/STK-1.html"]);

        Assert.Equal(pages.Lead("risks.html"), page.Lead);
        Assert.Equal(["Risks", "Timeline"], page.Headings.Take(2));
        Assert.Contains(pages.Lead("timeline.html"), page.Text, StringComparison.Ordinal);
        Assert.Contains("High against an appetite of low. Nobody works on it.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_no_page_answers_is_said_and_not_dropped()
    {
        var page = WrittenPage.Of(TestSite.Load(("stakeholders/STK-1.md", "---\ntitle: Neighbours\nsummary: They live beside the site.\nreads: [parking]\n---\n")), "stakeholders/STK-1.html")!;

        Assert.Equal("They live beside the site.", page.Lead);
        Assert.Contains("They also ask for parking, which no page of this site answers.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_readers_leads_to_each_group()
    {
        var pages = TestSite.Write(TestSite.Load(
            ("stakeholders/STK-1.md", "---\ntitle: Auditors\nreads: [risks]\n---\n"),
            ("stakeholders/STK-2.md", "---\ntitle: Board\n---\n")));

        Assert.Equal("Two groups of readers, each with a page that opens with what they asked for.", pages.Lead("readers.html"));
        Assert.Contains("href=\"stakeholders/STK-2.html\"", pages["readers.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_board_page_says_the_same_as_the_home_page()
    {
        var pages = TestSite.Write(TestSite.Load(("roadmap.yml", Settings), ("risks/RISK-01.md", Risk)));

        Assert.Equal("One risk is above appetite.", pages.Lead("board.html"));
        Assert.Equal(pages.Lead("index.html"), pages.Lead("board.html"));
        Assert.Contains(pages.Lead("risks.html"), pages.Words("board.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_with_nothing_in_it_still_has_a_board_page()
    {
        var pages = TestSite.Write(TestSite.Load(("notes.md", "# Notes\n")));

        Assert.Equal("The strategy is written down; nothing measured or planned yet says how it goes.", pages.Lead("board.html"));
        Assert.DoesNotContain("readers.html", pages.Keys);
    }
}
