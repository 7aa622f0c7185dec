using RoadmapSite.Engine;
using RoadmapSite.Roadmap.Gaps;

namespace RoadmapSite.Roadmap.Tests.Gaps;

public sealed class GapsPageTests
{
    private const string Levels = "current: 1\ntarget: 4\nassessed: 2026-01-01";

    private static readonly Lazy<Dictionary<string, string>> Sample = new(() => TestSite.Write(TestSite.Sample()));

    [Fact]
    public void The_sample_says_how_much_is_closed_and_by_when() => Assert.Equal(
        "Approved work closes 78.3 percent of the weighted gap by June 2029; 4.2 percent is closed so far. Governance of clinical AI has no plan.",
        SamplePage("gaps.html").Lead);

    [Theory]
    [InlineData("current: 4\ntarget: 4", "", "The one capability stands at or above its target.")]
    [InlineData("current: 1\ntarget: 4", "", "No approved work closes any of the weighted gap of 3 points. The CAP-01 has no plan.")]
    [InlineData("current: 1\ntarget: 4", "proposed 4", "No approved work closes any of the weighted gap of 3 points. The CAP-01 waits for approval.")]
    [InlineData("current: 1\ntarget: 4", "approved 4", "Approved work closes the whole weighted gap by December 2027; nothing is closed so far.")]
    [InlineData("current: 1\ntarget: 4", "completed 4", "Finished work has closed the whole weighted gap.")]
    [InlineData("current: 1\ntarget: 4", "completed 3", "Approved work closes 66.7 percent of the weighted gap; 66.7 percent is closed so far.")]
    public void The_headline_fits_what_is_known(string levels, string work, string expected) =>
        Assert.Equal(expected, WrittenPage.Of(Load(levels, work), "gaps.html")!.Lead);

    [Fact]
    public void Two_capabilities_without_a_plan_are_named_and_three_are_counted()
    {
        var two = TestSite.Load(Pieces.Item("capabilities", "CAP-01", Levels), Pieces.Item("capabilities", "CAP-02", Levels));
        Assert.EndsWith("The CAP-01 and The CAP-02 have no plan.", WrittenPage.Of(two, "gaps.html")!.Lead, StringComparison.Ordinal);
        var three = TestSite.Load(Pieces.Item("capabilities", "CAP-01", Levels), Pieces.Item("capabilities", "CAP-02", Levels), Pieces.Item("capabilities", "CAP-03", Levels));
        Assert.EndsWith("Three capabilities have no plan.", WrittenPage.Of(three, "gaps.html")!.Lead, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stays_open_says_what_would_close_it()
    {
        var text = SamplePage("gaps.html").Text;
        Assert.Contains("From 1 to 3 there is no approved work. Virtual ward and home monitoring would take it to 3 by 28 Apr 2028 for $1.03m; it is proposed.", text, StringComparison.Ordinal);
        Assert.Contains("takes it from 1 to 3; from there to 4 there is no work at all.", text, StringComparison.Ordinal);
        Assert.Contains("2027 is $930,000 short of funding, $280,000 with approved work only.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_capabilities_has_no_page_and_names_none()
    {
        var pages = TestSite.Write(TestSite.Load(Pieces.Roles));
        Assert.DoesNotContain("gaps.html", pages.Keys);
        Assert.All(pages.Values, html => Assert.DoesNotContain("gaps.html", html, StringComparison.Ordinal));
    }

    [Fact]
    public void Broken_input_is_shown_as_far_as_it_goes()
    {
        var pages = TestSite.Write(TestSite.Load(
            Pieces.Item("capabilities", "CAP-01", "current: 1\ntarget: 3\nassessed: 2026-01-01\nowner: nobody\ngaps: [{id: a, category: culture}, {category: data, text: x}]\nexternal: [{model: EMRAM}, {current: 3}]"),
            Pieces.Item("capabilities", "CAP-02", "current: one\ntarget: 3"),
            ("capabilities/twin.md", "---\nid: CAP-01\ntitle: Twin\ncurrent: 2\ntarget: 3\n---\n"),
            Pieces.Initiative("INIT-01", also: "raises: [{capability: CAP-99, to: 3}, {to: 4}, {capability: CAP-01, to: 2.5}]")));
        Assert.Contains("1 to 2.5, target 3", pages["gaps.html"], StringComparison.Ordinal);
        Assert.Contains("capabilities/CAP-02.html", pages.Keys);
    }

    [Theory]
    [InlineData("CAP-02", "Closed-loop medication stands at 1; approved work takes it to 3 of the 4 wanted, and one level has no approved work.")]
    [InlineData("CAP-06", "Virtual and home care stands at 1 of the 3 wanted, and the work that would raise it is not approved.")]
    [InlineData("CAP-08", "Threat detection and response was assessed at 2 and has reached 3; it gets to its target of 4 on 30 June 2027.")]
    [InlineData("CAP-14", "Governance of clinical AI stands at 0 of the 3 wanted, and no work raises it.")]
    public void A_capability_says_where_it_stands_and_how_far_work_takes_it(string id, string expected) =>
        Assert.Equal(expected, SamplePage($"capabilities/{id}.html").Lead);

    [Fact]
    public void Every_statement_of_a_gap_has_its_anchor_on_its_capabilitys_page()
    {
        var capabilities = TestSite.Sample().Knowledge.Of<Capability>();
        Assert.All(capabilities, capability => Assert.All(capability.Gaps, gap => Assert.True(SamplePage(capability.Url).HasAnchor(gap.Id), gap.Id)));
    }

    [Fact]
    public void The_ladder_says_of_every_level_what_reaches_it()
    {
        var knowledge = TestSite.Load(
            Pieces.Roles,
            Pieces.Goals,
            Pieces.Item("capabilities", "CAP-01", Levels + "\ncriteria: [{level: 3, text: Everybody signs in once}]"),
            Pieces.Initiative("INIT-01", "completed", start: "2026-01-01", end: "2026-06-30", also: "raises: [{capability: CAP-01, to: 2}]"),
            Pieces.Initiative("INIT-02", "approved", also: "raises: [{capability: CAP-01, to: 3}]")).Knowledge;
        var rungs = LevelLadder.Of(knowledge.Get<GapAnalysis>().Capabilities[0]).ToList();
        Assert.Equal(
            [(5, LevelStanding.Beyond), (4, LevelStanding.Open), (3, LevelStanding.Planned), (2, LevelStanding.Reached), (1, LevelStanding.Now), (0, LevelStanding.Below)],
            rungs.Select(rung => (rung.Level, rung.Standing)));
        Assert.Equal([null, null, "INIT-02", "INIT-01", null, null], rungs.Select(rung => rung.By?.Initiative.Id));
        Assert.Equal([false, true, false, false, false, false], rungs.Select(rung => rung.IsTarget));
        Assert.Equal("Everybody signs in once", Assert.Single(rungs[2].Criteria).Text);
    }

    private static WrittenPage SamplePage(string route) => new(Sample.Value[route]);

    private static Site Load(string levels, string work)
    {
        var capability = Pieces.Item("capabilities", "CAP-01", levels + "\nassessed: 2026-01-01");
        return work.Length == 0
            ? TestSite.Load(Pieces.Roles, Pieces.Goals, capability)
            : TestSite.Load(Pieces.Roles, Pieces.Goals, capability, Pieces.Initiative("INIT-01", work.Split(' ')[0], also: $"raises: [{{capability: CAP-01, to: {work.Split(' ')[1]}}}]"));
    }
}
