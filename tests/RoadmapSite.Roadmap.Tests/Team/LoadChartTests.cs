using RoadmapSite.Engine.Items;
using RoadmapSite.Roadmap.Team;

namespace RoadmapSite.Roadmap.Tests.Team;

public sealed class LoadChartTests
{
    [Theory]
    [InlineData(100, 100)]
    [InlineData(101, 5)]
    public void Of_many_initiatives_in_a_quarter_those_without_a_fill_of_their_own_are_drawn_as_one(int initiatives, int drawn)
    {
        var site = TestSite.Load(
        [
            Pieces.Strategy(end: "2027-03-31"),
            Pieces.Item("teams", "TEAM-A", "filled: 200"),
            .. Enumerable.Range(1, initiatives).Select(number => Pieces.Initiative($"INIT-{number}", end: "2027-03-31", also: "allocation: {TEAM-A: 1}")),
        ]);
        var capacity = Assert.Single(site.Knowledge.Get<CapacityAnalysis>().Teams);
        var svg = new LoadChart(capacity.Quarters).Draw().Text;

        Assert.Equal(drawn, svg.Split("<rect ").Length - 1);
        Assert.Equal(initiatives, capacity.Quarters[0].Demand, 6);
    }
}
