using RoadmapSite.Roadmap.Overview;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Tests.Overview;

public sealed class ChainMapTests
{
    private static readonly Engine.Site Site = TestSite.Load(
        ("roadmap.yml", "appetite: {cyber: low}\n"),
        ("goals/GOAL-1.md", "---\ntitle: One record\nweight: 50\n---\n"),
        ("goals/GOAL-2.md", "---\ntitle: Ready for the worst day\nweight: 50\n---\n"),
        ("drivers/DRV-1.md", "---\ntitle: Support ends\nkind: technology\ngoals: [GOAL-2]\n---\n"),
        ("capabilities/CAP-01.md", "---\ntitle: Recovery\ndimension: technology\ngoal: GOAL-2\ncurrent: 1\ntarget: 3\n---\n"),
        ("capabilities/CAP-02.md", "---\ntitle: Record\ndimension: technology\ngoal: GOAL-1\ncurrent: 1\ntarget: 3\n---\n"),
        ("initiatives/INIT-01.md", "---\ntitle: Vault\nstatus: approved\ngoals: [GOAL-2]\nraises: [{capability: CAP-01, to: 3}]\nbaseline: {start: 2026-01-01, end: 2027-06-30}\n---\n"),
        ("initiatives/INIT-02.md", "---\ntitle: Dropped\nstatus: cancelled\ngoals: [GOAL-2]\nbaseline: {start: 2026-01-01, end: 2027-06-30}\n---\n"),
        ("risks/RISK-01.md", "---\ntitle: Backups fail\ncategory: cyber\ntreatment: modify\ninitiatives: [INIT-01]\ncontrols: [CTL-01]\ninherent: {l: high, i: very-high}\nresidual: {l: high, i: high}\n---\n"),
        ("controls/CTL-01.md", "---\ntitle: Copies offline\nkind: technical\nstatus: implemented\n---\n"));

    [Fact]
    public void The_chain_of_a_goal_holds_what_can_be_walked_to_from_it_and_no_cancelled_work()
    {
        var map = ChainMap.Of(Site.Knowledge, [Site.Knowledge.Find<Goal>("GOAL-2")!]);

        Assert.Equal(["DRV-1", "GOAL-2", "CAP-01", "INIT-01", "RISK-01", "CTL-01"], map.Columns.Select(column => Assert.Single(column).Id));
        Assert.All(map.Links, links => Assert.Equal([(0, 0)], links));
    }

    [Fact]
    public void Each_column_stands_in_the_order_of_what_leads_to_it()
    {
        var map = ChainMap.Of(Site.Knowledge, Site.Knowledge.Of<Goal>());

        // Nothing drives the first goal, so the second one comes before it, and so do their gaps.
        Assert.Equal(["GOAL-2", "GOAL-1"], map.Columns[1].Select(item => item.Id));
        Assert.Equal(["CAP-01", "CAP-02"], map.Columns[2].Select(item => item.Id));
        Assert.Equal([(0, 0), (1, 1)], map.Links[1]);
    }

    [Fact]
    public void A_goal_that_nothing_answers_to_has_no_map()
    {
        var lonely = TestSite.Load(("goals/GOAL-1.md", "---\ntitle: One record\nweight: 100\n---\n"));

        Assert.Null(ChainMapModel.Of(ChainMap.Of(lonely.Knowledge, lonely.Knowledge.Of<Goal>()), lonely.Knowledge));
    }

    [Fact]
    public void The_map_marks_risks_above_appetite_and_work_with_its_state()
    {
        var words = WrittenPage.Of(Site, "goals/GOAL-2.html")!.Text;

        Assert.Contains("Backups fail Above appetite", words, StringComparison.Ordinal);
        Assert.Contains("Copies offline", words, StringComparison.Ordinal);
    }
}
