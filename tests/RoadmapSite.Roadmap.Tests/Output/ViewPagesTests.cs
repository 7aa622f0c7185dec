using System.Text;
using RoadmapSite.Engine;
using RoadmapSite.Engine.Output;

namespace RoadmapSite.Roadmap.Tests.Output;

/// <summary>Views and figures on the pages of a whole site.</summary>
public sealed class ViewPagesTests
{
    private const string Page = """
        # Where we stand

        Of {= count(risk) =} risks, {= risks.aboveAppetite =} are above appetite; the worst is {= (risk where residual.i = "very-high").title =}.

        ```roadmap
        view: table
        id: risks
        title: Risks and who owns them
        type: risk
        columns: [title, owner, residual.i, ale.loss, nextReview]
        sum: ale.loss
        sort: -residual.i
        ```

        ```roadmap
        view: metric
        type: risk
        sum: ale.loss
        title: Largest loss
        ```
        """;

    private static readonly OutputPlan Plan = TestSite.Render(Load());

    private static string Html => Text("notes/where.html");

    [Fact]
    public void A_figure_stands_in_its_sentence()
    {
        Assert.Contains("Of 2 risks, 1 are above appetite; the worst is ", Html, StringComparison.Ordinal);
        Assert.DoesNotContain("embedded", Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_leads_to_its_items_from_where_its_page_stands_and_is_sorted_and_taken_along_as_others_are()
    {
        Assert.Contains("<a href=\"../risks/RISK-01.html\">Ransomware</a>", Html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"../roles/cio.html\">Chief information officer</a>", Html, StringComparison.Ordinal);
        Assert.Contains("<table data-sort=\"view-risks\" data-rows=\"2 risks\">", Html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"../notes/where-risks.csv\" download>", Html, StringComparison.Ordinal);
        Assert.Contains("$1,500", Html, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", Html[Html.IndexOf("<main", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public void Its_file_holds_the_cells_of_the_page() => Assert.Equal(
        "Title,Owner,I,Loss,Next review\r\nRansomware,Chief information officer,very-high,1000,2027-03-31\r\nOld records,,low,500,\r\n",
        Text("notes/where-risks.csv").TrimStart('\ufeff'));

    [Fact]
    public void A_view_is_found_by_search_and_stands_on_the_page_of_an_item_too()
    {
        var html = Text("risks/RISK-01.html");
        Assert.Contains("1 initiative", html.Replace("<b>", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("href=\"../initiatives/INIT-01.html\"", html[html.IndexOf("data-sort=\"view-1\"", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public void A_view_that_is_wrong_stands_there_as_it_was_written()
    {
        var html = TestSite.Write(TestSite.Load(("page.md", "# Page\n\nWe have {= count(rsk) =}.\n\n```roadmap\nview: <b>\n```\n")))["page.html"];
        Assert.Contains("We have <span class=\"broken\">count(rsk)</span>.", html, StringComparison.Ordinal);
        Assert.Contains("<code>view: &lt;b&gt;</code>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_lines_of_a_view_are_shown_above_it_where_a_page_says_so()
    {
        var html = TestSite.Write(TestSite.Load(("page.md", "# Page\n\n```roadmap show\nview: metric\ntype: page\n```\n")))["page.html"];
        Assert.Matches("(?s)<code[^>]*>view: metric\ntype: page\n</code></pre>\\s*<dl class=\"view metric\" id=\"view-1\">.*<dd>1</dd>", html);
    }

    private static string Text(string path) => Encoding.UTF8.GetString(Plan.Files[path]);

    private static Site Load() => TestSite.Load(
        Pieces.Roles,
        Pieces.Strategy(),
        Pieces.Goals,
        Pieces.Initiative("INIT-01"),
        ("roadmap.yml", "appetite: {cyber: low, technology: high}\n"),
        ("risks/RISK-01.md", "---\ntitle: Ransomware\nowner: cio\ncategory: cyber\ntreatment: modify\ninitiatives: [INIT-01]\ninherent: {l: high, i: very-high}\nresidual: {l: moderate, i: very-high}\ntarget: {l: low, i: high}\nale: {frequency: 1, loss: 1000}\nnextReview: 2027-03-31\n---\n\n```roadmap\nview: table\ntype: initiative\nwhere: risks = $page\n```\n"),
        ("risks/RISK-02.md", "---\ntitle: Old records\ncategory: technology\ntreatment: avoid\ninherent: {l: low, i: low}\nresidual: {l: low, i: low}\ntarget: {l: low, i: low}\nale: {frequency: 1, loss: 500}\n---\n"),
        ("notes/where.md", Page));
}
