using RoadmapSite.Roadmap.Technology;

namespace RoadmapSite.Roadmap.Tests.Technology;

public sealed class SupportAnalysisTests
{
    [Fact]
    public void The_sample_is_worst_first_with_what_its_slips_cost() => Assert.Equal(
        [("TECH-13", 505, 0), ("TECH-01", 182, 91), ("TECH-03", 122, 84)],
        TestSite.Sample().Knowledge.Get<SupportAnalysis>().Outliving.Select(standing => (standing.Technology.Id, standing.Days, standing.SlipDays)));

    [Theory]
    [InlineData("", SupportState.Unknown, 0)]
    [InlineData("supportEnds: 2026-10-31", SupportState.Uncovered, 30)]
    [InlineData("supportEnds: 2026-10-31\nretiredBy: NOBODY", SupportState.Uncovered, 30)]
    [InlineData("supportEnds: 2026-11-30", SupportState.Ending, 0)]
    [InlineData("supportEnds: 2028-05-23", SupportState.Ending, 0)]
    [InlineData("supportEnds: 2028-05-24", SupportState.Supported, 0)]
    [InlineData("supportEnds: 2026-12-01\nretiredBy: INIT-1", SupportState.Outlives, 395)]
    [InlineData("supportEnds: 2027-12-31\nretiredBy: INIT-1", SupportState.Supported, 0)]
    [InlineData("supportEnds: 2020-12-31\nretiredBy: INIT-2", SupportState.SwitchedOff, 0)]
    public void A_technology_stands_by_its_support_and_its_switch_off(string front, SupportState state, int days)
    {
        var site = TestSite.Load(
            Pieces.Roles,
            Pieces.Goals,
            Pieces.Initiative("INIT-1"),
            Pieces.Initiative("INIT-2", status: "completed", start: "2026-01-01", end: "2026-06-30", also: "actual: {start: 2026-01-01, end: 2026-06-30}"),
            Pieces.Item("technologies", "TECH-1", front));
        var standing = Assert.Single(site.Knowledge.Get<SupportAnalysis>().Standings);
        Assert.Equal((state, days), (standing.State, standing.Days));
    }
}
