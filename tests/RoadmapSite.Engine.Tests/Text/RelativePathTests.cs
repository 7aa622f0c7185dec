using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Tests.Text;

public sealed class RelativePathTests
{
    [Theory]
    [InlineData("index.html", "risks/R.html", "risks/R.html")]
    [InlineData("goals/G.html", "risks/R.html", "../risks/R.html")]
    [InlineData("goals/G.html", "goals/H.html", "H.html")]
    [InlineData("a/b/c.html", "index.html", "../../index.html")]
    [InlineData("a/b/c.html", "a/d.html", "../d.html")]
    public void The_way_from_one_page_to_another_is_relative(string from, string to, string way) => Assert.Equal(way, RelativePath.From(from, to));

    [Theory]
    [InlineData("index.html", "")]
    [InlineData("a/b.html", "../")]
    [InlineData("a/b/c.html", "../../")]
    public void The_way_to_the_root_has_a_step_for_each_folder(string from, string way) => Assert.Equal(way, RelativePath.Root(from));
}
