namespace RoadmapSite.Roadmap.Tests.Technology;

public sealed class DecisionsPageTests
{
    private const string Page = "decisions.html";

    private static readonly Lazy<Dictionary<string, string>> Sample = new(() => TestSite.Write(TestSite.Sample()));

    [Fact]
    public void The_sample_says_what_stands_and_what_waits() =>
        Assert.Equal("Three decisions stand and two wait; the longest, “Hold home monitoring until payment terms are known”, for 53 days.", Sample.Value.Lead(Page));

    [Fact]
    public void The_newest_comes_first()
    {
        var page = Sample.Value[Page];
        var order = Enumerable.Range(1, 5).Reverse().Select(at => page.IndexOf($"<li id=\"DEC-0{at}\">", StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, order);
        Assert.Equal(order.Order(), order);
    }

    [Fact]
    public void A_choice_says_its_lead_whether_it_holds_and_what_would_turn_it()
    {
        Assert.Equal("Accepted on 28 January 2026: Corvane Unified Record, 9 points ahead, whichever weight moves by a fifth.", Sample.Value.Lead("decisions/DEC-01.html"));
        Assert.Contains(
            "Corvane Unified Record leads by 9 points. It does so when any one weight is a fifth more or less; Talus Hosted Chart would draw level only if “Whole-life cost” weighed 38 instead of 10.",
            Sample.Value.Words("decisions/DEC-01.html"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Every_option_can_be_linked_to() =>
        Assert.All(
            TestSite.Sample().Knowledge.Find<RoadmapSite.Roadmap.Technology.Decision>("DEC-01")!.Options,
            option => Assert.Contains($"id=\"{option.Id}\"", Sample.Value["decisions/DEC-01.html"], StringComparison.Ordinal));

    [Theory]
    [InlineData("The only decision, “The DEC-1”, is taken.", "status: accepted")]
    [InlineData("The only decision, “The DEC-1”, is rejected.", "status: rejected")]
    [InlineData("One decision waits to be taken.", "status: proposed")]
    [InlineData("Both decisions are taken; the latest, “The DEC-2”, on 2 March 2026.", "status: accepted\ndate: 2026-01-02", "status: accepted\ndate: 2026-03-02")]
    [InlineData("Both decisions are taken; the latest, “The DEC-1”, in Q3 2026.", "status: accepted\ndate: 2026-Q3", "status: accepted\ndate: 2026-03-02")]
    [InlineData("One decision stands and nothing waits to be decided.", "status: accepted", "status: superseded")]
    [InlineData("One decision stands and one waits; “The DEC-2”, for 10 days.", "status: accepted", "status: proposed\ndate: 2026-11-20")]
    public void The_headline_reads_well_for_none_one_and_many(string expected, params string[] fronts) => Assert.Equal(expected, Write(fronts).Lead(Page));

    [Fact]
    public void A_choice_against_the_scores_is_said_in_words()
    {
        var pages = Write(
            "status: accepted\noptions:\n  - {id: a, title: Cheap, scores: {care: 3, cost: 4}, chosen: true}\n  - {id: b, title: Good, scores: {care: 5, cost: 4}}",
            "status: accepted\noptions:\n  - {id: a, title: Rash, scores: {care: 1, cost: 5}, chosen: true}\n  - {id: b, title: Sound, scores: {care: 3, cost: 3}}\n  - {id: c, title: Unknown}");
        Assert.Equal("Accepted: Cheap, 24 points behind Good.", pages.Lead("decisions/DEC-1.html"));
        Assert.Equal("Accepted: Rash, although a gate puts it out.", pages.Lead("decisions/DEC-2.html"));
        Assert.Contains("Rash was chosen although a gate puts it out.", pages.Words(Page), StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_and_missing_values_still_make_a_page()
    {
        var pages = Write("options: []", "status: nonsense\ndeciders: [nobody]\ndate: 2026-02-31\noptions:\n  - {title: Nameless}\n  - {id: x, title: X, scores: {nope: 3}}", "supersedes: DEC-404");
        Assert.All(Enumerable.Range(1, 3), at => Assert.NotEmpty(pages.Lead($"decisions/DEC-{at}.html")));
    }

    [Fact]
    public void Without_decisions_there_is_no_page() => Assert.False(TestSite.Write(TestSite.Load(Pieces.Roles)).ContainsKey(Page));

    private static Dictionary<string, string> Write(params string[] fronts) => TestSite.Write(TestSite.Load(
        [("roadmap.yml", "fitCriteria:\n  - {id: care, title: Care, weight: 60, gate: 2}\n  - {id: cost, title: Cost, weight: 40}\n"), .. fronts.Select((front, at) => Pieces.Item("decisions", $"DEC-{at + 1}", front))]));
}
