namespace RoadmapSite.Roadmap.Tests.Risks;

public sealed class ManyRisksTests
{
    [Fact]
    public void Of_many_risks_in_a_cell_the_first_are_named_and_the_register_has_the_rest()
    {
        var lines = string.Concat(Enumerable.Range(1, 262).Select(number => $"  - {{id: RISK-{number}, title: Danger {number}, category: cyber, inherent: {{l: high, i: very-high}}, residual: {{l: high, i: high}}, target: {{l: low, i: low}}}}\n"));
        var page = WrittenPage.Of(TestSite.Load(("risks.yml", "type: risk\nitems:\n" + lines)), "risks.html")!;

        // The cell, the movement, and the levels before controls and as aimed for.
        Assert.Equal(4, page.Html.Split("and 12 more in the register").Length - 1);
        Assert.Equal(262, page.Html[page.Html.IndexOf("id=\"register\"", StringComparison.Ordinal)..].Split("<span class=\"ti\"><a href=\"risks/").Length - 1);
    }
}
