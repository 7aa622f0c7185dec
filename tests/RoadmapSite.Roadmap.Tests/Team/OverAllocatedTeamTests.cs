namespace RoadmapSite.Roadmap.Tests.Team;

public sealed class OverAllocatedTeamTests
{
    [Fact]
    public void The_sample_has_three_one_finding_each() => Assert.Equal(
        [
            "“Clinical applications” is asked for more than it has in 1 quarter (2028-Q3); at the peak in 2028-Q3, 9.18 full-time equivalents are asked for and 8.1 are there.",
            "“Clinical informatics and training” is asked for more than it has in 2 quarters (2028-Q1 and 2028-Q3); at the peak in 2028-Q3, 4.06 full-time equivalents are asked for and 3.6 are there.",
            "“Integration” is asked for more than it has in 6 quarters (2026-Q4, 2027-Q1, 2027-Q2, 2027-Q3, 2028-Q1 and 2028-Q3); at the peak in 2027-Q2, 3.29 full-time equivalents are asked for and 2.5 are there.",
        ],
        TestSite.Sample().Findings.Open.Where(finding => finding.Code == "RM407").Select(finding => finding.Message));

    [Fact]
    public void It_points_at_the_posts_that_are_filled() => Assert.Equal(
        "2",
        Assert.Single(
            TestSite.Load(Pieces.Roles, Pieces.Goals, Pieces.Strategy(), Pieces.Item("teams", "TEAM-A", "lead: cio\nfilled: 2"), Pieces.Initiative("INIT-01", also: "allocation: {TEAM-A: 3}")).Findings.Open,
            finding => finding.Code == "RM407").At.Text);
}
