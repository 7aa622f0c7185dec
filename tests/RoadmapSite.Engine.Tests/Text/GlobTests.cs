using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Tests.Text;

public sealed class GlobTests
{
    [Theory]
    [InlineData("archive/**", "archive/a.md", true)]
    [InlineData("archive/**", "archive/2020/a b.md", true)]
    [InlineData("archive/**", "archived/a.md", false)]
    [InlineData("**", "a.md", true)]
    [InlineData("**/*.md", "a.md", true)]
    [InlineData("**/*.md", "a/b/c.md", true)]
    [InlineData("*.md", "a/b.md", false)]
    [InlineData("risks/RISK-*.md", "risks/RISK-01.md", true)]
    [InlineData("risks/RISK-01.md", "risks/risk-01.md", false)]
    [InlineData("archive/**", "../themes/archive/a.css", false)]
    public void A_star_is_a_part_of_a_name_and_two_are_folders(string pattern, string path, bool isMatch) => Assert.Equal(isMatch, new Glob(pattern).IsMatch(path));

    [Theory]
    [InlineData("archive/**", "archive")]
    [InlineData("a/b/*.md", "a/b")]
    [InlineData("a/*/c.md", "a")]
    [InlineData("**", "")]
    [InlineData("a.md", "")]
    public void It_begins_with_folders(string pattern, string folder) => Assert.Equal(folder, new Glob(pattern).Folder);
}
