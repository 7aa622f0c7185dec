namespace RoadmapSite.Roadmap.Tests.Gaps;

public sealed class UncoveredGapTests
{
    [Fact]
    public void The_sample_has_one_gap_without_work_and_one_whose_work_is_not_approved() => Assert.Equal(
        [
            "“Virtual and home care” stands at 1 and aims for 3, and the work that would raise it is not approved: INIT-06 is proposed.",
            "“Governance of clinical AI” stands at 0 and aims for 3, and no initiative raises it.",
        ],
        TestSite.Sample().Findings.Open.Where(finding => finding.Code == "RM204").Select(finding => finding.Message));

    [Fact]
    public void It_points_at_the_target()
    {
        var finding = Assert.Single(
            TestSite.Load(Pieces.Item("capabilities", "CAP-01", "current: 1.5\ntarget: 3\nassessed: 2026-01-01")).Findings.Open, finding => finding.Code == "RM204");
        Assert.Equal("3", finding.At.Text);
        Assert.Equal("“The CAP-01” stands at 1.5 and aims for 3, and no initiative raises it.", finding.Message);
    }

    [Fact]
    public void Partial_coverage_is_no_finding() => Assert.DoesNotContain(
        TestSite.Load(
            Pieces.Roles,
            Pieces.Goals,
            Pieces.Item("capabilities", "CAP-01", "current: 1\ntarget: 3\nassessed: 2026-01-01"),
            Pieces.Initiative("INIT-01", also: "raises: [{capability: CAP-01, to: 2}]")).Findings.Open,
        finding => finding.Code == "RM204");
}
