using System.Text;
using System.Xml.Linq;

namespace RoadmapSite.Roadmap.Tests.Output;

/// <summary>What a strategy's feed tells.</summary>
public sealed class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private const string Baseline = "baseline: {start: 2026-01-12, end: 2026-10-30}\n";

    [Fact]
    public void Work_that_began_was_met_or_ended_is_told_against_what_was_agreed() => Assert.Equal(
        [
            "2026-11-03 Completed: Portal | Patients book. 4 days later than agreed.",
            "2026-05-01 Milestone met: Pilot | Portal. As agreed.",
            "2026-01-12 Begun: Portal | Patients book.",
        ],
        Told(("initiatives/INIT-01.md", $"---\ntitle: Portal\nstatus: completed\noutcome: Patients book.\n{Baseline}actual: {{start: 2026-01-12, end: 2026-11-03}}\nmilestones:\n"
            + "  - {id: pilot, title: Pilot, weight: 50, baseline: 2026-05-01, actual: 2026-05-01}\n  - {id: live, title: Live, weight: 50, baseline: 2026-10-30, actual: 2026-11-03}\n---\n")));

    [Fact]
    public void A_review_is_told_with_what_it_found_and_what_it_changed() => Assert.Equal(
        [
            "2026-10-02 Changed: Portal, baseline end | From 30 Jun 2026 to 30 Oct 2026. The supplier is late. Agreed in Autumn.",
            "2026-10-02 Review held: Autumn | The supplier is late. Outcome: adjust.",
        ],
        Told(
            ("initiatives/INIT-01.md", $"---\ntitle: Portal\nstatus: approved\n{Baseline}---\n"),
            ("reviews/REV-01.md", "---\ntitle: Autumn\ndue: 2026-10-01\nheld: 2026-10-02\nfindings: [The supplier is late]\noutcome: adjust\n"
                + "changes: [{item: INIT-01, field: baseline.end, from: 2026-06-30, to: 2026-10-30, reason: The supplier is late}]\n---\n"),
            ("reviews/REV-02.md", "---\ntitle: Winter\ndue: 2026-12-01\n---\n")));

    [Theory]
    [InlineData("accepted", "Decision taken")]
    [InlineData("proposed", "Decision proposed")]
    [InlineData("rejected", "Decision rejected")]
    public void A_decision_is_told_as_what_it_is(string status, string word) => Assert.Equal(
        [$"2026-03-01 {word}: One record | For all."],
        Told(("decisions/DEC-01.md", $"---\ntitle: One record\nstatus: {status}\ndate: 2026-03-01\nsummary: For all.\n---\n")));

    [Fact]
    public void The_sample_has_a_feed_that_its_pages_announce()
    {
        var plan = TestSite.Render(TestSite.Sample());
        Assert.NotEmpty(Entries(plan.Files["feed.atom"]));
        Assert.Contains("<link rel=\"alternate\" type=\"application/atom+xml\" title=\"What happened\" href=\"../feed.atom\">", Encoding.UTF8.GetString(plan.Files["risks/RISK-01.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_where_nothing_has_happened_announces_none() =>
        Assert.DoesNotContain("feed.atom", TestSite.Write(TestSite.Load(("risks/RISK-01.md", "---\ntitle: Fire\n---\n")))["index.html"], StringComparison.Ordinal);

    private static List<string> Told(params (string Path, string Text)[] files) => Entries(TestSite.Render(TestSite.Load(files)).Files["feed.atom"]);

    private static List<string> Entries(byte[] feed) => [.. XDocument.Parse(Encoding.UTF8.GetString(feed)).Root!.Elements(Atom + "entry").Select(entry =>
        $"{entry.Element(Atom + "updated")!.Value[..10]} {entry.Element(Atom + "title")!.Value} | {entry.Element(Atom + "summary")?.Value}")];
}
