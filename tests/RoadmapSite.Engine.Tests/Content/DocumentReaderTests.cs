using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Tests.Content;

public sealed class DocumentReaderTests
{
    [Theory]
    [InlineData("---\ntitle: x\n---\nbody", "body")]
    [InlineData("---\r\ntitle: x\r\n---\r\nbody", "body")]
    [InlineData("---  \ntitle: x\n--- \nbody", "body")]
    [InlineData("---\ntitle: x\n---", "")]
    [InlineData("---\n---\nbody", "body")]
    [InlineData("---\ntitle: x\ntext: |\n  ---\n  more\n---\nbody", "body")]
    public void Front_matter_ends_at_the_second_line_of_three_hyphens(string text, string body)
    {
        var document = Read(text, out var findings, out var isClosed);
        Assert.True(isClosed);
        Assert.Empty(findings);
        Assert.NotNull(document.FrontMatter);
        Assert.Equal(body, text[document.BodyStart..]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("body")]
    [InlineData("body\n---\ntitle: x\n---\n")]
    [InlineData("\n---\ntitle: x\n---\n")]
    [InlineData("----\ntitle: x\n----\n")]
    [InlineData("---\nA sentence between two rules.\n---\nbody")]
    [InlineData("---\n\nA page that begins with a rule.\n")]
    [InlineData("---")]
    [InlineData("---\n")]
    public void Three_hyphens_that_are_no_front_matter_are_prose(string text)
    {
        var document = Read(text, out var findings, out var isClosed);
        Assert.True(isClosed);
        Assert.Empty(findings);
        Assert.Null(document.FrontMatter);
        Assert.Equal(0, document.BodyStart);
    }

    [Fact]
    public void Front_matter_that_is_never_closed_is_read_up_to_the_first_blank_line()
    {
        var document = Read("---\ntitle: x\nowner: cio\n\nbody\n", out var findings, out var isClosed);
        Assert.False(isClosed);
        Assert.Empty(findings);
        Assert.Equal(["title", "owner"], document.FrontMatter!.Entries.Select(entry => entry.Key.Text));
        Assert.Equal("\nbody\n", document.File.Text[document.BodyStart..]);
    }

    [Fact]
    public void Front_matter_that_cannot_be_read_is_said_to_be_unreadable_and_not_empty()
    {
        Assert.True(Read("---\n'x\n---\n", out var findings, out _).FrontMatter!.IsUnreadable);
        Assert.Single(findings);
        Assert.False(Read("---\n---\n", out _, out _).FrontMatter!.IsUnreadable);
    }

    private static Document Read(string text, out List<Diagnostic> findings, out bool isClosed) =>
        DocumentReader.ReadMarkdown(new SourceFile("a.md", text), findings = [], out isClosed).Document;
}
