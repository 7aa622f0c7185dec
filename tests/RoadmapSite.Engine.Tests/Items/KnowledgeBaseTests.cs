using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Tests.Hospital;

namespace RoadmapSite.Engine.Tests.Items;

public sealed class KnowledgeBaseTests
{
    [Fact]
    public void Items_are_ordered_by_type_then_by_id_as_people_count()
    {
        var site = TestSite.Load(
            ("b.md", "# B"),
            ("roles.yml", "items: [{id: r-10, title: R}, {id: r-9, title: R}]"),
            ("wards/W-10.md", "---\ntitle: W\n---\n"),
            ("wards/W-9.md", "---\ntitle: W\n---\n"),
            ("a.md", "# A"));
        Assert.Equal(["W-9", "W-10", "r-9", "r-10", "a", "b"], site.Knowledge.Items.Select(item => item.Id));
        Assert.Equal(["W-9", "W-10"], site.Knowledge.Of<Ward>().Select(ward => ward.Id));
    }

    [Fact]
    public void An_item_is_found_by_its_id_and_by_its_old_ones_and_capitals_count()
    {
        var knowledge = TestSite.Load(("wards/A.md", "---\ntitle: A\naliases: [OLD-1, B]\n---\n"), ("wards/B.md", "---\ntitle: B\n---\n")).Knowledge;
        Assert.Equal("A", knowledge.Find("OLD-1")!.Id);
        Assert.Equal("B", knowledge.Find("B")!.Title);
        Assert.Null(knowledge.Find("a"));
        Assert.Null(knowledge.Find<Role>("A"));
    }

    [Fact]
    public void An_analysis_is_computed_once()
    {
        var knowledge = TestSite.Load(("wards/A.md", "---\ntitle: A\nbeds: 12\n---\n")).Knowledge;
        Assert.Equal(12, knowledge.Get<Beds>().Count);
        Assert.Same(knowledge.Get<Beds>(), knowledge.Get<Beds>());
    }

    private sealed record Beds(double Count) : IAnalysis<Beds>
    {
        public static Beds Of(KnowledgeBase knowledge) => new(knowledge.Of<Ward>().Sum(ward => ward.Beds ?? 0));
    }
}
