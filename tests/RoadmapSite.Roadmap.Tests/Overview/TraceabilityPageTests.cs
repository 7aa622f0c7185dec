using RoadmapSite.Engine.Pages;
using RoadmapSite.Roadmap.Overview;

namespace RoadmapSite.Roadmap.Tests.Overview;

public sealed class TraceabilityPageTests
{
    [Fact]
    public void A_row_names_what_it_counts_while_there_are_few()
    {
        var model = Model(TraceabilityPage.MostNamed);

        Assert.Equal(true, model["isNamed"]);
        Assert.Equal(["GOAL-1"], Assert.IsAssignableFrom<IEnumerable<Engine.Items.Item>>(Cell(model, 1)["items"]).Select(item => item.Id));
        Assert.Equal(2, Cell(model, 7)["count"]);
    }

    [Fact]
    public void A_row_of_many_counts_the_same_and_names_nothing()
    {
        var model = Model(TraceabilityPage.MostNamed + 1);

        Assert.Equal(false, model["isNamed"]);
        Assert.Null(Cell(model, 1)["items"]);
        Assert.Equal([0, 1, 0, 0, 0, 0, 0, 2, 0], Cells(model).Select(cell => (int)cell["count"]!));
        Assert.Equal(6, Rows(model)[0]["holes"]);
    }

    [Fact]
    public void The_page_of_many_says_where_the_names_stand()
    {
        var words = WrittenPage.Of(Site(TraceabilityPage.MostNamed + 1), "traceability.html")!;

        Assert.Contains("There are too many initiatives to name all of it here", words.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<details><summary>2</summary>", words.Html, StringComparison.Ordinal);
        Assert.Contains("<td data-v=\"2\">2</td>", words.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_holes_the_first_are_named_and_the_others_counted()
    {
        var capabilities = string.Concat(Enumerable.Range(1, TraceabilityPage.MostHoles + 12).Select(number => $"  - {{id: CAP-{number}, title: Gap {number}, current: 1, target: 3}}\n"));
        var site = TestSite.Load(Pieces.Roles, Pieces.Goals, Pieces.Initiative("INIT-1"), ("capabilities.yml", "type: capability\nitems:\n" + capabilities));

        var holes = (Model)Build(site)["gapsWithoutWork"]!;
        Assert.Equal(TraceabilityPage.MostHoles, Assert.IsAssignableFrom<IReadOnlyCollection<Engine.Items.Item>>(holes["items"]).Count);
        Assert.Equal(12, holes["more"]);
        Assert.Contains("and 12 more", WrittenPage.Of(site, "traceability.html")!.Text, StringComparison.Ordinal);
    }

    private static Model Model(int initiatives) => Build(Site(initiatives));

    private static Engine.Site Site(int initiatives) => TestSite.Load(
    [
        Pieces.Roles,
        Pieces.Goals,
        Pieces.Item("kpis", "KPI-1", "goal: GOAL-1"),
        Pieces.Item("kpis", "KPI-2", "goal: GOAL-1"),
        .. Enumerable.Range(1, initiatives).Select(number => Pieces.Initiative($"INIT-{number}")),
    ]);

    private static Model Build(Engine.Site site) => Assert.Single(new TraceabilityPage().Build(site)).Make();

    private static List<Model> Rows(Model model) => (List<Model>)model["rows"]!;

    private static List<Model> Cells(Model model) => (List<Model>)Rows(model)[0]["cells"]!;

    private static Model Cell(Model model, int place) => Cells(model)[place];
}
