using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Tests.Text;

public sealed class SourceFileTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("one\ntwo", 0, 1, 1)]
    [InlineData("one\ntwo", 3, 1, 4)]
    [InlineData("one\ntwo", 4, 2, 1)]
    [InlineData("one\r\ntwo", 5, 2, 1)]
    [InlineData("one\n", 4, 2, 1)]
    [InlineData("\n\n", 1, 2, 1)]
    [InlineData("ä😀x", 3, 1, 4)]
    public void A_place_has_a_line_and_a_column_from_one(string text, int offset, int line, int column) =>
        Assert.Equal((line, column), new SourceFile("a.md", text).Position(offset));

    [Fact]
    public void A_line_is_shown_without_its_end() => Assert.Equal("two", new SourceFile("a.md", "one\r\ntwo\r\n").Line(2));

    [Fact]
    public void The_line_behind_the_last_line_break_is_empty() => Assert.Equal("", new SourceFile("a.md", "one\n").Line(2));

    [Theory]
    [InlineData(-5, 3, 0, 3)]
    [InlineData(2, 99, 2, 2)]
    [InlineData(99, 1, 4, 0)]
    [InlineData(1, -1, 1, 0)]
    public void A_place_never_lies_outside_the_file(int start, int length, int expectedStart, int expectedLength)
    {
        var place = new SourceFile("a.md", "text").At(start, length);
        Assert.Equal((expectedStart, expectedLength), (place.Start, place.Length));
    }

    [Theory]
    [InlineData("a.md", "", "a")]
    [InlineData("risks/RISK-1.md", "risks", "RISK-1")]
    [InlineData("a/b/v1.2 notes.md", "a/b", "v1.2 notes")]
    public void The_folder_and_the_stem_come_from_the_path(string path, string folder, string stem)
    {
        var file = new SourceFile(path, "");
        Assert.Equal((folder, stem), (file.Folder, file.Stem));
    }

    [Fact]
    public void Places_are_ordered_by_path_without_regard_to_language_then_by_offset()
    {
        var upper = new SourceFile("Z.md", "text").At(3, 1);
        var lower = new SourceFile("a.md", "text").At(0, 1);
        Assert.True(upper < lower);
        Assert.True(lower < lower.File.At(1, 1));
        Assert.True(upper >= upper.File.At(3, 0));
    }
}
