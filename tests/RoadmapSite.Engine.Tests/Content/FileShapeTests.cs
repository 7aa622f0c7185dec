using System.Text;
using RoadmapSite.Engine.Content;

namespace RoadmapSite.Engine.Tests.Content;

/// <summary>What is said about a file as a file, whatever stands in it.</summary>
public sealed class FileShapeTests
{
    [Theory]
    [InlineData("a\nb\nc\n")]
    [InlineData("a\r\nb\r\nc\r\n")]
    [InlineData("a\rb\rc\r")]
    [InlineData("a")]
    [InlineData("")]
    public void Lines_that_end_alike_are_fine_whichever_way_that_is(string text) => Assert.Empty(TestSite.Load(("page.md", text)).Found());

    [Theory]
    [InlineData("a\r\nb\nc\r\n", "page.md(2,2)", "2 lines of this file end with CRLF (Windows), and 1 with LF (Linux and macOS); this is the first that differs.")]
    [InlineData("a\nb\nc\r\nd\r\ne\n", "page.md(3,2)", "3 lines of this file end with LF (Linux and macOS), and 2 with CRLF (Windows); this is the first that differs.")]
    [InlineData("a\r\nb\n", "page.md(2,2)", "1 line of this file ends with CRLF (Windows), and 1 with LF (Linux and macOS); this is the first that differs.")]
    [InlineData("a\r\r\nb\r\nc\n", "page.md(1,2)", "2 lines of this file end with CRLF (Windows), and 1 with CR alone (a broken copy) and 1 with LF (Linux and macOS); this is the first that differs.")]
    public void The_first_line_that_ends_another_way_than_most_is_reported_once(string text, string place, string message)
    {
        var finding = Assert.Single(TestSite.Load(("page.md", text)).Findings.Open);
        Assert.Equal((place + " mixed-line-endings «»", message), (finding.InOneLine(), finding.Message));
    }

    [Theory]
    [InlineData("roadmap.yml", "title: A\r\nlanguage: en\n")]
    [InlineData("wards/_defaults.yml", "beds: 3\r\ntags: [a]\n")]
    [InlineData("wards.yml", "items:\r\n  - {id: A, title: A}\n")]
    public void Every_file_that_is_read_is_looked_at(string path, string text) =>
        Assert.Equal(["mixed-line-endings"], TestSite.Load((path, text)).Findings.Open.Select(finding => finding.Rule.Name));

    [Fact]
    public void A_spreadsheet_may_break_lines_within_a_cell_another_way_than_rows() =>
        Assert.Empty(TestSite.Load(
            ("devices/DEV-1.md", "---\ntitle: D\nward: A\n---\n"), ("wards/A.md", "---\ntitle: A\nbeds: 1\n---\n"),
            ("devices/DEV-1.csv", "date,value,note\r\n2026-01-31,1,\"two\nlines\"\r\n")).Found());

    [Theory]
    [InlineData(1_000_000, false)]
    [InlineData(1_000_001, true)]
    public void A_text_file_may_be_a_megabyte(int bytes, bool isReported)
    {
        var found = TestSite.Load(("page.md", new string('x', bytes))).Findings.Open;
        Assert.Equal(isReported ? ["This file is 1.1 MB, and a text file should be at most 1 MB: editors grow slow with it, and a review no longer shows what changed in it."] : [], found.Select(finding => finding.Message));
    }

    [Fact]
    public void What_counts_is_bytes_and_not_letters() =>
        Assert.Single(Sized(1, ("page.md", new string('é', 600))).Findings.Open, finding => finding.Rule.Name == "file-too-large");

    [Theory]
    [InlineData("page.md", "![x](data:image/png;BASE64,AAAA)", ";BASE64,", "a picture was pasted")]
    [InlineData("page.md", "Words.", "", "split it into several pages")]
    [InlineData("wards.yml", "items:\n  - {id: A, title: A, beds: 1}", "", "split its list into several files")]
    public void The_way_out_is_that_of_the_file(string path, string text, string at, string help)
    {
        var finding = Assert.Single(Sized(0.001, (path, text)).Findings.Open, finding => finding.Rule.Name == "file-too-large");
        Assert.Equal(at, finding.At.Text);
        Assert.StartsWith(help, finding.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_beside_an_item_is_a_text_file_too() =>
        Assert.Equal(
            ["devices/DEV-1.csv(1,1) file-too-large «»"],
            Sized(0.06, ("devices/DEV-1.md", "---\ntitle: D\nward: A\n---\n"), ("wards/A.md", "---\ntitle: A\nbeds: 1\n---\n"), ("devices/DEV-1.csv", "date,value\n" + string.Concat(Enumerable.Repeat("2026-01-31,1\n", 5)))).Found());

    [Fact]
    public void The_configuration_itself_may_be_a_megabyte_whatever_it_says()
    {
        var site = TestSite.Load(ContentTree.OfBytes("content", [new("roadmap.yml", Encoding.UTF8.GetBytes("largestFile: 0.001\n#" + new string('x', 1_000_000)))]));
        Assert.Equal(["roadmap.yml(1,1) file-too-large «»"], site.Found());
    }

    private static Site Sized(double kilobytes, params (string Path, string Text)[] files) =>
        TestSite.Load([("roadmap.yml", FormattableString.Invariant($"largestFile: {kilobytes}\n")), .. files]);
}
