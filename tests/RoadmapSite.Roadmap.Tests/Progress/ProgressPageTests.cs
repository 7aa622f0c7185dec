namespace RoadmapSite.Roadmap.Tests.Progress;

public sealed class ProgressPageTests
{
    private const string Page = "progress.html";
    private const string Path = "baseline: {date: 2025-11-30, value: 10}\ntarget: {date: 2027-11-30, value: 60}\n";
    private const string OnPace = Path + "measurements: [{date: 2026-11-20, value: 40}]";
    private const string FarBehind = Path + "measurements: [{date: 2026-11-20, value: 12}]";

    private static readonly Lazy<Dictionary<string, string>> Sample = new(() => TestSite.Write(TestSite.Sample()));

    [Fact]
    public void The_sample_says_how_its_measures_and_reviews_stand()
    {
        Assert.Equal("Of 14 measures, two are far behind, four are behind and one is stale; the review due on 22 October 2026 is 39 days late.", Sample.Value.Lead(Page));
        Assert.Equal(
            ["Seven of 14 are on pace", "The same in figures", "Three reviews held, one missing, the next in 52 days", "Two changes made by reviews", "Two things are overdue"],
            Sample.Value.Headings(Page));
    }

    [Fact]
    public void The_pages_of_the_sample_say_where_each_stands()
    {
        Assert.Equal("26% in September 2026, where 29.1% was expected: far behind.", Sample.Value.Lead("kpis/KPI-03.html"));
        Assert.Equal("352 visits in September 2026, where 588 were expected: far behind.", Sample.Value.Lead("kpis/KPI-04.html"));
        Assert.Equal("36% on 31 March 2026, and not measured in the 244 days since.", Sample.Value.Lead("kpis/KPI-10.html"));
        Assert.Equal("4.5% in September 2026, 0.1 above the range of 3.6 to 4.4%.", Sample.Value.Lead("kpis/KPI-14.html"));
        Assert.Equal("Held seven days late, on 30 July 2026; it chose to adjust and made one change.", Sample.Value.Lead("reviews/REV-03.html"));
        Assert.Equal("Due on 22 October 2026 and not held: 39 days late.", Sample.Value.Lead("reviews/REV-04.html"));
        Assert.Equal("Due on 21 January 2027, in 52 days, with two decisions to take.", Sample.Value.Lead("reviews/REV-05.html"));
    }

    [Fact]
    public void A_logged_change_of_a_date_says_how_far_it_moved() =>
        Assert.Contains("baseline start 1 Mar 2027 3 May 2027 63 days later Wait for proven restores", Sample.Value.Words(Page), StringComparison.Ordinal);

    [Theory]
    [InlineData("The only measure is on pace.", OnPace)]
    [InlineData("The only measure is far behind.", FarBehind)]
    [InlineData("The only measure has no target.", "measurements: [{date: 2026-11-20, value: 1}]")]
    [InlineData("The only measure is not measured yet.", "unit: percent")]
    [InlineData("Both measures are on pace.", OnPace, OnPace)]
    [InlineData("All three measures are on pace.", OnPace, OnPace, OnPace)]
    [InlineData("Of three measures, one is far behind.", OnPace, FarBehind, OnPace)]
    public void The_headline_reads_well_for_one_and_many_measures(string expected, params string[] fronts) =>
        Assert.Equal(expected, TestSite.Write(TestSite.Load([.. fronts.Select((front, at) => Pieces.Item("kpis", $"KPI-{at + 1}", front))])).Lead(Page));

    [Theory]
    [InlineData("No measure is written yet; the next review is due today.", "due: 2026-11-30")]
    [InlineData("No measure is written yet; the next review is due in Q1 2027.", "due: 2027-Q1")]
    [InlineData("No measure is written yet; the review due on 29 November 2026 is 1 day late.", "due: 2026-11-29")]
    [InlineData("No measure is written yet; two reviews are overdue, the longest by 183 days.", "due: 2026-08-01", "due: 2026-05")]
    [InlineData("No measure is written yet.", "due: 2026-08-01\nheld: 2026-08-01")]
    public void The_headline_says_which_review_is_missing_or_next(string expected, params string[] fronts) => Assert.Equal(expected, Reviews(fronts).Lead(Page));

    [Fact]
    public void An_action_is_open_overdue_or_done()
    {
        var pages = Reviews("due: 2026-08-01\nheld: 2026-08-01\nactions:\n  - {text: Late, due: 2026-11-01}\n  - {text: Soon, due: 2026-12-10}\n  - {text: Dateless}\n  - {text: Ready, due: 2026-10-01, done: 2026-10-02}");
        Assert.Contains("Late: due 1 Nov 2026, overdue", pages.Words(Page), StringComparison.Ordinal);
        Assert.Contains("One thing is overdue", pages.Headings(Page));
        Assert.Contains("Ready Done 2 Oct 2026", pages.Words("reviews/REV-1.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Measurements_that_are_due_on_one_day_stand_together()
    {
        var pages = TestSite.Write(TestSite.Load([.. Enumerable.Range(1, 3).Select(at => Pieces.Item("kpis", $"KPI-{at}", OnPace))]));
        Assert.Contains("20 Feb 2027 Three measurements: The KPI-1, The KPI-2 and The KPI-3", pages.Words(Page), StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_and_missing_values_still_make_pages()
    {
        var pages = Reviews(
            "chair: nobody",
            "due: 2026-02-30",
            "due: 2027-01-01\nheld: 2026-01-01\noutcome: nonsense\ndecisions: [DEC-404]\nchanges:\n  - {item: NOPE, field: baseline.start, from: 2027-05-01, to: 2027-03-01}\n  - {field: x}");
        Assert.All(Enumerable.Range(1, 3), at => Assert.NotEmpty(pages.Lead($"reviews/REV-{at}.html")));
        Assert.Contains("61 days earlier", pages.Words(Page), StringComparison.Ordinal);
    }

    [Fact]
    public void With_nothing_to_measure_and_nothing_to_review_there_is_no_page() => Assert.False(TestSite.Write(TestSite.Load(Pieces.Roles)).ContainsKey(Page));

    private static Dictionary<string, string> Reviews(params string[] fronts) => TestSite.Write(TestSite.Load([.. fronts.Select((front, at) => Pieces.Item("reviews", $"REV-{at + 1}", front))]));
}
