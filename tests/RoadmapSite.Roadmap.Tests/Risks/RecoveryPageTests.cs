namespace RoadmapSite.Roadmap.Tests.Risks;

public sealed class RecoveryPageTests
{
    private const string Fails = "rto: 4\nrpo: 1\ntested: 2026-09-05\nachievedRto: 7.5\nachievedRpo: 1";
    private const string Meets = "rto: 4\nrpo: 1\ntested: 2026-09-05\nachievedRto: 4\nachievedRpo: 1";
    private const string Stale = "rto: 4\nrpo: 1\ntested: 2025-09-05\nachievedRto: 4\nachievedRpo: 1";
    private const string Untested = "rto: 4\nrpo: 1";

    [Fact]
    public void The_sample_says_what_comes_back_too_late() => Assert.Equal(
        "Two of eight services come back too late; one has never been tested, and the test of one is more than a year old.",
        RiskPages.Lead(TestSite.Sample(), "services.html"));

    [Theory]
    [InlineData("The one service comes back in time.", Meets)]
    [InlineData("Both services come back in time.", Meets, Meets)]
    [InlineData("The one service comes back too late.", Fails)]
    [InlineData("One of two services comes back too late.", Fails, Meets)]
    [InlineData("Both services come back too late.", Fails, Fails)]
    [InlineData("Whether the one service comes back in time is not known; one has never been tested.", Untested)]
    [InlineData("One of three services is known to come back in time; the tests of two are more than a year old.", Meets, Stale, Stale)]
    [InlineData("One of three services comes back too late; two have never been tested.", Fails, Untested, Untested)]
    public void The_headline_reads_well_for_any_counts(string expected, params string[] services) => Assert.Equal(
        expected,
        RiskPages.Lead(TestSite.Load([.. services.Select((fields, index) => ($"services/S-{index}.md", $"---\ntitle: Service {index}\n{fields}\n---\n"))]), "services.html"));

    [Fact]
    public void Services_that_need_each_other_in_a_ring_stop_together_once()
    {
        var site = TestSite.Load(
            ("services/A.md", "---\ntitle: Network\ndependsOn: [C]\n---\n"),
            ("services/B.md", "---\ntitle: Sign-in\ndependsOn: [A]\n---\n"),
            ("services/C.md", "---\ntitle: Record\ndependsOn: [B, S-404]\n---\n"));
        Assert.Contains("When network stops, two other services stop with it", RiskPages.Headings(site, "services.html"));
        Assert.EndsWith("Two other services stop with it.", RiskPages.Lead(site, "services/A.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_service_says_what_its_test_showed()
    {
        var site = TestSite.Sample();
        Assert.Equal("Back after 7.5 hours at the last test, where four are allowed; 4 hours of data were lost, where one is allowed.", RiskPages.Lead(site, "services/SVC-2.html"));
        Assert.Equal("It is to be back within 24 hours; that has never been tested.", RiskPages.Lead(site, "services/SVC-6.html"));
    }

    [Fact]
    public void A_service_with_nothing_but_a_title_has_its_page() =>
        Assert.Equal("Nobody has said how soon it must be back; that has never been tested.", RiskPages.Lead(TestSite.Load(("services/A.md", "---\ntitle: Record\n---\n")), "services/A.html"));

    [Fact]
    public void An_objective_longer_than_can_be_borne_is_said() => Assert.Contains(
        "One service may be away longer than can be borne even when all goes to plan",
        RiskPages.Headings(TestSite.Load(("services/A.md", "---\ntitle: Record\nmtd: 2\nrto: 4\n---\n")), "services.html"));
}
