using RoadmapSite.Roadmap.Risks;
using RoadmapSite.Roadmap.Risks.Map;

namespace RoadmapSite.Roadmap.Tests.Risks;

public sealed class RiskMapTests
{
    private const string HighHigh = "{l: high, i: high}";
    private const string ModerateHigh = "{l: moderate, i: high}";

    [Fact]
    public void What_came_from_above_stands_in_one_column_beside_its_lane()
    {
        var (map, _) = Map(Risk("A", HighHigh, ModerateHigh), Risk("B", HighHigh, ModerateHigh), Risk("C", HighHigh, ModerateHigh));
        var places = map[new(Level.Moderate, Level.High)].Places;
        Assert.Equal([0, 1, 2], places.Select(place => place.Row));
        Assert.Single(places.Select(place => place.Column).Distinct());
        Assert.Single(map.Starts);
        Assert.Equal(3, map.Strokes.Count(stroke => stroke.HasHead));
    }

    [Fact]
    public void What_came_from_the_right_stands_in_the_right_column_with_an_arrow_each()
    {
        var (map, _) = Map(Risk("A", "{l: high, i: very-high}", HighHigh), Risk("B", "{l: high, i: very-high}", HighHigh), Risk("C", HighHigh, HighHigh));
        var places = map[new(Level.High, Level.High)].Places.ToDictionary(place => place.Risk.Id, place => (place.Row, place.Column));
        Assert.Equal((0, 2), places["A"]);
        Assert.Equal((1, 2), places["B"]);
        Assert.NotEqual(2, places["C"].Column);
        Assert.Equal(2, map.Starts.Count);
        Assert.All(map.Strokes, stroke => Assert.Equal(stroke.Y1, stroke.Y2));
    }

    [Fact]
    public void Two_groups_from_above_never_share_a_lane_where_one_passes_the_other()
    {
        var (map, _) = Map(
            Risk("A", "{l: very-high, i: high}", ModerateHigh),
            Risk("B", "{l: very-high, i: high}", HighHigh),
            Risk("C", HighHigh, ModerateHigh));
        var trunks = map.Strokes.Where(stroke => stroke.X1 == stroke.X2).ToList();
        Assert.Equal(3, trunks.Count);
        foreach (var (one, other) in trunks.SelectMany((one, index) => trunks.Skip(index + 1), (one, other) => (one, other)).Where(pair => pair.one.X1 == pair.other.X1))
        {
            Assert.True(one.Y2 <= other.Y1 || other.Y2 <= one.Y1);
        }
    }

    [Fact]
    public void No_two_risks_have_one_place_and_no_trunk_runs_through_a_place()
    {
        var random = new Random(7);
        for (var run = 0; run < 40; run++)
        {
            var risks = Enumerable.Range(1, random.Next(1, 60)).Select(number => Risk($"R-{number:00}", Score(random), Score(random))).ToArray();
            var (map, analysis) = Map(risks);
            var cells = analysis.HeatMapOf(RiskStage.Residual).Rows.SelectMany(row => row.Cells).Select(cell => map[cell.At]).ToList();
            Assert.Equal(risks.Length, cells.Sum(cell => cell.Cell.Members.Count));
            foreach (var cell in cells.Where(cell => cell.Fits))
            {
                Assert.Equal(cell.Cell.Members.Select(risk => risk.Id).Order(), cell.Places.Select(place => place.Risk.Id).Order());
                Assert.Equal(cell.Places.Count, cell.Places.DistinctBy(place => (place.Row, place.Column)).Count());
            }

            // Names stand from 0.18 of the cell's side on, 0.27 apart; lanes and margins are left of them.
            foreach (var trunk in map.Strokes.Where(stroke => stroke.X1 == stroke.X2 && !stroke.IsWorse))
            {
                var within = trunk.X1 - Math.Floor(trunk.X1);
                Assert.True(within < 0.11 || Math.Abs(within - 0.37) < 0.01 || Math.Abs(within - 0.64) < 0.01 || within > 0.9, $"A trunk at {within}.");
            }
        }
    }

    [Fact]
    public void A_cell_with_more_than_nine_shows_their_number()
    {
        var (map, _) = Map([.. Enumerable.Range(1, 10).Select(number => Risk($"R-{number}", HighHigh, HighHigh)), Risk("R-11", HighHigh, ModerateHigh)]);
        Assert.Equal(10, Assert.Single(map.Counted).Cell.Members.Count);
        Assert.Empty(map.Strokes);
    }

    [Fact]
    public void A_risk_that_stands_worse_than_before_controls_is_led_to_in_red()
    {
        var (map, _) = Map(Risk("A", "{l: low, i: low}", HighHigh));
        Assert.True(Assert.Single(map.Strokes).IsWorse);
    }

    [Theory]
    [InlineData("RISK-", "01 02 10", "RISK-01 RISK-02 RISK-10")]
    [InlineData("", "1 2", "ransomware phishing")]
    [InlineData("", "1 2", "RISK- RISK-01")]
    [InlineData("CY.", "1 2", "CY.1 CY.2")]
    public void Names_are_what_ids_differ_in_or_the_rank_in_the_register(string prefix, string expected, string ids)
    {
        var register = TestSite.Load([.. ids.Split(' ').Select(id => Risk(id, HighHigh, HighHigh))]).Knowledge.Get<RiskAnalysis>().Register;
        var names = MapNames.Of(register);
        Assert.Equal(prefix, names.Prefix);
        Assert.Equal(prefix.Length == 0, names.AreRanks);
        Assert.Equal(expected, string.Join(' ', register.Select(one => names[one.Risk])));
    }

    private static (RiskMap Map, RiskAnalysis Analysis) Map(params (string, string)[] risks)
    {
        var analysis = TestSite.Load(risks).Knowledge.Get<RiskAnalysis>();
        return (RiskMap.Of(analysis.HeatMapOf(RiskStage.Residual), analysis.Movements), analysis);
    }

    private static string Score(Random random) => $"{{l: {Levels.Ascending[random.Next(5)].Word()}, i: {Levels.Ascending[random.Next(5)].Word()}}}";

    private static (string Path, string Text) Risk(string id, string inherent, string residual) =>
        ($"risks/{id}.md", $"---\nid: {id}\ntitle: Risk {id}\ninherent: {inherent}\nresidual: {residual}\ntarget: {residual}\ntreatment: modify\n---\n");
}
