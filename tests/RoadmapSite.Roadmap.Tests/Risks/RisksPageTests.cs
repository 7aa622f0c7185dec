using RoadmapSite.Engine;

namespace RoadmapSite.Roadmap.Tests.Risks;

public sealed class RisksPageTests
{
    private const string High = "{l: high, i: high}";
    private const string Low = "{l: low, i: low}";
    private static readonly (string, string) Appetite = ("roadmap.yml", "appetite: {privacy: low, cyber: moderate}\n");
    private static readonly (string, string) Work = Pieces.Initiative("INIT-1", also: "goals: []");

    [Fact]
    public void The_sample_says_what_stands_above_appetite_and_what_nobody_works_on()
    {
        var site = TestSite.Sample();
        Assert.Equal("Ten of 20 risks stand above appetite, and three of those have no work to bring them down.", RiskPages.Lead(site, "risks.html"));
        Assert.Equal(
            [
                "Where the 20 risks stand", "Three risks nobody is working on", "From where we began to where we aim",
                "Approved work takes the risks above appetite from ten to three by 29 June 2029", "Register",
                "Six of ten categories have risks above their appetite", "$2.94m a year is the expected loss from the six risks with an estimate",
            ],
            RiskPages.Headings(site, "risks.html"));
    }

    public static TheoryData<string, (string, string)[]> Registers => new()
    {
        { "One risk is on the register, and nobody has said how much risk is lived with.", [Risk("A", High)] },
        { "The one risk on the register stands within appetite.", [Appetite, Risk("A", Low)] },
        { "Neither of two risks stands above appetite.", [Appetite, Risk("A", Low), Risk("B", Low)] },
        { "None of three risks stands above appetite.", [Appetite, Risk("A", Low), Risk("B", Low), Risk("C", Low)] },
        { "The one risk on the register stands above appetite, and no work is under way to bring it down.", [Appetite, Risk("A", High)] },
        { "The one risk on the register stands above appetite, and it is being worked on.", [Appetite, Risk("A", High, "initiatives: [INIT-1]"), Work] },
        { "The one risk on the register stands above appetite, and it is accepted until a stated day.", [Appetite, Risk("A", High, "accepted: {until: 2027-06-30}")] },
        { "Both risks stand above appetite, and neither has work to bring it down.", [Appetite, Risk("A", High), Risk("B", High)] },
        { "One of two risks stands above appetite, and no work is under way to bring it down.", [Appetite, Risk("A", High), Risk("B", Low)] },
        { "Two of three risks stand above appetite, and one of those has no work to bring it down.", [Appetite, Risk("A", High), Risk("B", High, "initiatives: [INIT-1]"), Risk("C", Low), Work] },
        { "Three of four risks stand above appetite, and work is under way on every one.", [Appetite, .. "ABC".Select(id => Risk(id.ToString(), High, "initiatives: [INIT-1]")), Risk("D", Low), Work] },
        { "Two of three risks stand above appetite, and each is worked on or accepted.", [Appetite, Risk("A", High, "accepted: {until: 2027-06-30}"), Risk("B", High, "initiatives: [INIT-1]"), Risk("C", Low), Work] },
        { "Three of four risks stand above appetite, and none of those has work to bring it down.", [Appetite, .. "ABC".Select(id => Risk(id.ToString(), High)), Risk("D", Low)] },
    };

    [Theory]
    [MemberData(nameof(Registers))]
    public void The_headline_reads_well_for_any_counts(string expected, (string, string)[] files) =>
        Assert.Equal(expected, RiskPages.Lead(TestSite.Load(files), "risks.html"));

    [Fact]
    public void A_site_without_risks_controls_and_services_has_no_such_pages()
    {
        var pages = TestSite.Write(TestSite.Load(("index.md", "# Hello\n")));
        Assert.DoesNotContain("risks.html", pages.Keys);
        Assert.DoesNotContain("controls.html", pages.Keys);
        Assert.DoesNotContain("services.html", pages.Keys);
    }

    [Fact]
    public void Broken_and_missing_values_are_said_and_do_not_stop_a_page()
    {
        var pages = TestSite.Write(TestSite.Load(
            ("risks/A.md", "---\ntitle: Half scored\nresidual: {l: high}\ncontrols: [CTL-404]\ninitiatives: [INIT-404]\nowner: nobody\naccepted: {reason: Because}\nkri: {kpi: KPI-404}\nale: {frequency: 2}\n---\n"),
            ("risks/B.md", "---\ntitle: Empty\n---\n"),
            ("risks/C.md", "---\nid: B\ntitle: The same id\ninherent: {l: low, i: low}\nresidual: {l: high, i: high}\ntarget: {l: low, i: low}\n---\n")));
        Assert.Contains("Two risks are not scored yet", pages["risks.html"], StringComparison.Ordinal);
        Assert.Contains("its likelihood or its impact is missing", pages["risks/A.html"], StringComparison.Ordinal);
        Assert.Contains("No control holds it down", pages["risks/B.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_matrix_of_ones_own_is_never_called_by_the_name_of_a_standard()
    {
        var page = TestSite.Write(TestSite.Load(("roadmap.yml", "scales: {riskMatrix: product-5x5}\n"), Risk("A", High)))["risks.html"];
        Assert.DoesNotContain("NIST", page, StringComparison.Ordinal);
        Assert.Contains("NIST SP 800-30 r1, Table I-2", TestSite.Write(TestSite.Load(Risk("A", High)))["risks.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void No_cell_of_a_heat_map_is_empty()
    {
        var page = TestSite.Write(TestSite.Load(Risk("A", High)))["risks.html"];
        Assert.DoesNotContain("<td></td>", page, StringComparison.Ordinal);
        Assert.Equal(24 + 24 + 24, page.Split("<span class=\"none\">none</span>").Length - 1);
    }

    [Fact]
    public void The_page_of_a_risk_says_where_it_stands_and_what_brings_it_down()
    {
        var site = TestSite.Sample();
        Assert.Equal("High today, above the appetite of moderate for cyber risk; four initiatives bring it to moderate by 30 June 2027.", RiskPages.Lead(site, "risks/RISK-01.html"));
        Assert.Equal("Moderate today, above the appetite of low for privacy risk; nobody is working on it.", RiskPages.Lead(site, "risks/RISK-08.html"));
        Assert.Equal("Low today, within the appetite for regulatory risk; its acceptance ran out on 31 October 2026.", RiskPages.Lead(site, "risks/RISK-18.html"));
        Assert.Contains("Six controls hold it down, with a strength of over 0.99", RiskPages.Headings(site, "risks/RISK-01.html"));
    }

    private static (string Path, string Text) Risk(string id, string residual, string also = "") =>
        ($"risks/{id}.md", $"---\ntitle: Risk {id}\ncategory: privacy\ninherent: {High}\nresidual: {residual}\ntarget: {Low}\ntreatment: modify\n{also}\n---\n");
}
