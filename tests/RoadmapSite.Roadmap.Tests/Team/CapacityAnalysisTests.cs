using CsCheck;
using RoadmapSite.Engine.Items;
using RoadmapSite.Roadmap.Team;

namespace RoadmapSite.Roadmap.Tests.Team;

public sealed class CapacityAnalysisTests
{
    [Fact]
    public void The_sample_has_its_published_figures() => ExpectedData.Equal("Team/sample-teams.json", TeamsData.Shape, TestSite.Sample().Knowledge);

    [Fact]
    public void The_sample_names_the_peak_and_what_it_is_made_of()
    {
        var knowledge = TestSite.Sample().Knowledge;
        var team = knowledge.Get<CapacityAnalysis>().Find(knowledge.Find<Roadmap.Team.Team>("TEAM-INT")!)!;
        Assert.Equal("2027-Q2", team.Peak!.Quarter.ToString());
        Assert.Equal(1.32, team.Peak.Use!.Value, 2);
        Assert.Equal(6, team.OverAllocated.Count);
        Assert.Equal(["INIT-01", "INIT-03", "INIT-04", "INIT-06"], team.Peak.Contributions.Select(contribution => contribution.Initiative.Id));
        Assert.Equal(1 / 6.0, team.VacancyRate);
    }

    [Fact]
    public void Load_is_shared_by_overlapping_days_with_both_ends_included()
    {
        // Capacity 10; 6.0 in the first half, 4.0 in the second and third quarter, 3.0 in the second: 60, 130 and 40 percent.
        var quarters = Load(
            Team("filled: 10"),
            Pieces.Initiative("INIT-01", end: "2027-06-30", also: "allocation: {TEAM-A: 6}"),
            Pieces.Initiative("INIT-02", start: "2027-04-01", end: "2027-09-30", also: "allocation: {TEAM-A: 4}"),
            Pieces.Initiative("INIT-03", start: "2027-04-01", end: "2027-06-30", also: "allocation: {TEAM-A: 3}"));
        Assert.Equal([0.6, 1.3, 0.4, 0], quarters.Select(quarter => quarter.Use!.Value));
        Assert.Equal([UseBand.Green, UseBand.Red, UseBand.Green, UseBand.Green], quarters.Select(quarter => quarter.Band));
        Assert.Equal([0, 3, 0, 0], quarters.Select(quarter => quarter.OverAllocation));
    }

    [Fact]
    public void A_single_day_of_work_weighs_one_day() =>
        Assert.Equal(90.0 / 90 / 90, Load(Team("filled: 1"), Pieces.Initiative("INIT-01", start: "2027-03-31", end: "2027-03-31", also: "allocation: {TEAM-A: 1}"))[0].Demand);

    [Theory]
    [InlineData("proposed", 2)]
    [InlineData("approved", 2)]
    [InlineData("in-progress", 2)]
    [InlineData("completed", 2)]
    [InlineData("on-hold", 0)]
    [InlineData("cancelled", 0)]
    public void All_work_counts_but_what_is_cancelled_or_paused(string status, double demand) =>
        Assert.Equal(demand, Load(Team("filled: 4"), Pieces.Initiative("INIT-01", status, also: "allocation: {TEAM-A: 2}"))[0].Demand);

    [Fact]
    public void Demand_follows_the_forecast() =>
        Assert.Equal(
            [0, 2, 2, 2],
            Load(Team("filled: 4"), Pieces.Initiative("INIT-01", end: "2027-03-31", also: "forecast: {start: 2027-04-01, end: 2027-12-31}\nallocation: {TEAM-A: 2}")).Select(quarter => quarter.Demand));

    [Fact]
    public void Joiners_and_leavers_count_by_their_days_in_post()
    {
        var quarters = Load(Team("filled: 10\nrunShare: 0.5\nhires: [{fte: 2, from: 2027-02-15}]\nleaves: [{fte: 1, from: 2027-07-01}]"));
        Assert.Equal((10 + (2 * 45 / 90.0)) / 2, quarters[0].Supply);
        Assert.Equal([6, 5.5, 5.5], quarters.Skip(1).Select(quarter => quarter.Supply));
    }

    [Theory]
    [InlineData(0.89, UseBand.Green)]
    [InlineData(0.9, UseBand.Amber)]
    [InlineData(1, UseBand.Amber)]
    [InlineData(1.01, UseBand.Red)]
    public void Use_is_amber_from_nine_tenths_and_red_above_the_whole(double fte, UseBand band) =>
        Assert.Equal(band, Load(Team("filled: 1"), Pieces.Initiative("INIT-01", also: FormattableString.Invariant($"allocation: {{TEAM-A: {fte}}}")))[0].Band);

    [Fact]
    public void The_last_digit_of_a_sum_does_not_make_a_team_red() =>
        Assert.Equal(UseBand.Amber, Load(
            Team("filled: 0.3"),
            Pieces.Initiative("INIT-01", also: "allocation: {TEAM-A: 0.1}"),
            Pieces.Initiative("INIT-02", also: "allocation: {TEAM-A: 0.2}"))[0].Band);

    [Fact]
    public void Work_for_a_team_that_has_nobody_is_red_and_its_use_is_not_a_number()
    {
        var quarter = Load(Team("vacant: 2"), Pieces.Initiative("INIT-01", also: "allocation: {TEAM-A: 1}"))[0];
        Assert.Equal((null, UseBand.Red), (quarter.Use, quarter.Band));
    }

    [Fact]
    public void Broken_input_is_left_out_and_stops_nothing()
    {
        var capacity = TestSite.Load(
            Pieces.Roles,
            Pieces.Goals,
            Pieces.Strategy("2026-12-01", "2027-01-31"),
            Team("filled: two\nhires: [{fte: 1}, {from: 2027-01-01}]"),
            ("teams/twin.md", "---\nid: TEAM-A\ntitle: Twin\nlead: cio\nfilled: 1\n---\n"),
            Pieces.Initiative("INIT-01", start: "2027-02-31", also: "allocation: {TEAM-A: 1}"),
            Pieces.Initiative("INIT-02", start: "2027-03-01", end: "2027-01-01", also: "allocation: {TEAM-A: 1, TEAM-Z: 2}")).Knowledge;
        Assert.Equal(["2026-Q4", "2027-Q1"], capacity.Get<CapacityAnalysis>().Quarters.Select(quarter => quarter.ToString()));
        Assert.Equal(2, capacity.Get<CapacityAnalysis>().Teams.Count);
        Assert.Equal("""{"capacity":{"TEAM-A":{"2026-Q4":{"demand":0,"supply":0,"use":null},"2027-Q1":{"demand":0,"supply":0,"use":null}}},"overAllocated":{},"skills":[]}""",
            ExpectedData.Written(TeamsData.Shape, capacity).ToJsonString());
    }

    [Fact]
    public void Without_a_horizon_there_is_nothing_to_share_out() =>
        Assert.Empty(TestSite.Load(Pieces.Roles, Pieces.Goals, Team("filled: 2"), Pieces.Initiative("INIT-01", also: "allocation: {TEAM-A: 1}")).Knowledge.Get<CapacityAnalysis>().Teams[0].Quarters);

    [Fact]
    public void Without_joiners_supply_is_the_same_in_every_quarter_and_demand_adds_up_to_the_work() =>
        Gen.Select(Gen.Int[1, 40], Gen.Int[0, 10], Gen.Int[0, 600], Gen.Int[0, 600], Gen.Int[1, 20]).Sample((filled, share, start, length, fte) =>
        {
            var from = new DateOnly(2027, 1, 1).AddDays(start);
            var to = from.AddDays(length);
            var quarters = Load(
                FormattableString.Invariant($"filled: {filled}\nrunShare: {share / 10.0}"),
                FormattableString.Invariant($"{from:yyyy-MM-dd}"),
                FormattableString.Invariant($"{to:yyyy-MM-dd}"),
                FormattableString.Invariant($"allocation: {{TEAM-A: {fte}}}"));
            Assert.Single(quarters.Select(quarter => quarter.Supply).Distinct());
            Assert.Equal(fte * (length + 1), quarters.Sum(quarter => quarter.Demand * (quarter.Quarter.End.DayNumber - quarter.Quarter.First.DayNumber)), 6);
        }, iter: 60);

    private static (string Path, string Text) Team(string front) => Pieces.Item("teams", "TEAM-A", "lead: cio\n" + front);

    private static IReadOnlyList<TeamQuarter> Load((string Path, string Text) team, params (string Path, string Text)[] work) =>
        TestSite.Load([Pieces.Roles, Pieces.Goals, Pieces.Strategy(), team, .. work]).Knowledge.Get<CapacityAnalysis>().Teams[0].Quarters;

    private static IReadOnlyList<TeamQuarter> Load(string team, string start, string end, string also) => TestSite.Load(
        Pieces.Roles, Pieces.Goals, Pieces.Strategy("2027-01-01", "2031-12-31"), Team(team), Pieces.Initiative("INIT-01", start: start, end: end, also: also)).Knowledge.Get<CapacityAnalysis>().Teams[0].Quarters;
}
