namespace RoadmapSite.Roadmap.Tests.Technology;

public sealed class TechnologyPageTests
{
    private const string Page = "technology.html";

    private static readonly Lazy<Dictionary<string, string>> Sample = new(() => TestSite.Write(TestSite.Sample()));

    [Fact]
    public void The_sample_says_what_outlives_its_support_and_what_slips_cost()
    {
        Assert.Equal("Three of 14 technologies run past their support; the worst, Windows Server 2016 estate (41 servers), by 505 days.", Sample.Value.Lead(Page));
        Assert.Equal(
            [
                "Slips have added 175 days without support",
                "Three to assess, three on trial, four adopted, one held and three to retire",
                "Five should go, and nothing in use is left without a way out",
                "Two technologies fail a gate, whatever the index",
                "FHIR R4 is spoken by five of nine; HL7 CDA leaves with the old systems",
                "Register",
            ],
            Sample.Value.Headings(Page));
    }

    [Fact]
    public void The_pages_of_the_sample_say_how_each_stands()
    {
        Assert.Equal("Support ends on 31 March 2028, in 487 days, and it is to run 182 days longer.", Sample.Value.Lead("technologies/TECH-01.html"));
        Assert.Equal("On hold, and supported until 31 March 2029, 106 days longer than it is to run.", Sample.Value.Lead("technologies/TECH-07.html"));
        Assert.Equal("Being assessed, with no end of support known; it fails the gate “Meets rules and terms”.", Sample.Value.Lead("technologies/TECH-14.html"));
    }

    [Theory]
    [InlineData("One technology, and for none is an end of support written.", "ring: adopt")]
    [InlineData("The TECH-1 is supported for as long as it is planned to run, until 31 December 2030.", "supportEnds: 2030-12-31")]
    [InlineData("The TECH-1 runs 395 days past its support.", "supportEnds: 2026-12-01\nretiredBy: INIT-1")]
    [InlineData("The TECH-1 has run without support for 30 days, and nothing switches it off.", "supportEnds: 2026-10-31")]
    [InlineData("Nothing is planned to run past its support; the next to lose it is The TECH-1, in 1 day.", "supportEnds: 2026-12-01", "supportEnds: 2030")]
    [InlineData("One of two technologies runs past its support: The TECH-1, by 395 days.", "supportEnds: 2026-12-01\nretiredBy: INIT-1", "ring: hold")]
    [InlineData("One of two technologies runs past its support: The TECH-1, by 395 days, and one more has none and no end in sight.", "supportEnds: 2026-12-01\nretiredBy: INIT-1", "supportEnds: 2026-01")]
    [InlineData("Two of two technologies run without support and nothing switches them off; The TECH-2 has done so for 303 days.", "supportEnds: 2026-06", "supportEnds: 2026-01")]
    public void The_headline_reads_well_for_none_one_and_many(string expected, params string[] fronts) =>
        Assert.Equal(expected, Write(fronts).Lead(Page));

    [Fact]
    public void Broken_and_missing_values_still_make_a_page()
    {
        var pages = Write(
            "supportEnds: 2027-13-45\nring: odd\nreplacedBy: TECH-404\nretiredAt: INIT-1/nope\ntechnicalFit: 9\nfit: {care: 3}",
            $"summary: {new string('x', 300)}\nsupportEnds: 9998\ncontractEnds: 2027-Q2\nannualCost: 0\ntechnicalFit: 0\nfunctionalFit: 5\nstandards: [odd-one, odd-one, fhir-r4]",
            "replacedBy: TECH-3\nretiredBy: INIT-1\nphase: plan");
        Assert.Contains("In no ring", pages.Words(Page), StringComparison.OrdinalIgnoreCase);
        Assert.All(Enumerable.Range(1, 3), at => Assert.NotEmpty(pages.Lead($"technologies/TECH-{at}.html")));
    }

    [Fact]
    public void Without_technologies_there_is_no_page() => Assert.False(TestSite.Write(TestSite.Load(Pieces.Roles)).ContainsKey(Page));

    private static Dictionary<string, string> Write(params string[] fronts) => TestSite.Write(TestSite.Load(
        [Pieces.Roles, Pieces.Goals, Pieces.Initiative("INIT-1"), .. fronts.Select((front, at) => Pieces.Item("technologies", $"TECH-{at + 1}", front))]));
}
