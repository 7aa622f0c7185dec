using System.Text.Json;
using System.Text.RegularExpressions;
using RoadmapSite.Engine.Diagnostics.Reports;

namespace RoadmapSite.Engine.Tests.Diagnostics;

public sealed class ReportTests
{
    [Fact]
    public void The_console_shows_the_line_with_a_caret_under_the_word_and_the_way_out() => Assert.Equal(
        """
        content/wards/A.md(3,7): warning RM901: “Ward A” has no beds. [empty-ward]
            3 | beds: 0
              |       ^
          help: close it, or write how many it has

        1 warning.

        """.ReplaceLineEndings("\n"),
        Write("text", TestSite.Load(("wards/A.md", "---\ntitle: Ward A\nbeds: 0\n---\n"))));

    [Fact]
    public void Colours_only_stand_between_the_words_that_are_printed_without_them()
    {
        var site = Ward("beds: 0\nbeds: 1\nnear: [Z]");
        using var text = new StringWriter { NewLine = "\n" };
        new ConsoleReport { HasColour = true }.Write(text, site.Findings, "content");
        Assert.Contains("\e[33;1mwarning RM901\e[0m", text.ToString(), StringComparison.Ordinal);
        Assert.Equal(Write("text", site), Regex.Replace(text.ToString(), "\e\\[[0-9;]*m", ""));
    }

    [Fact]
    public void A_second_place_is_a_note() =>
        Assert.Contains("  note: “beds” is first written here: content/wards/A.md(3,1)\n", Write("text", Ward("beds: 1\nbeds: 2")), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "No findings.\n")]
    [InlineData("beds: 0\nnear: [Z]", "1 error and 1 warning.\n")]
    [InlineData("near: [Y, Z]", "2 errors.\n")]
    [InlineData("beds: 0\nallow: [{rule: empty-ward, reason: x y, owner: cio, until: 2027}]", "No findings; 1 allowed.\n")]
    public void The_last_line_counts(string lines, string summary) => Assert.EndsWith(summary, Write("text", Ward(lines)), StringComparison.Ordinal);

    [Fact]
    public void A_long_line_is_shown_around_the_word_with_the_caret_below_it()
    {
        var lines = Write("text", Ward($"near: [{string.Concat(Enumerable.Range(0, 200).Select(i => $"A{i}, "))}Z]\nrules: x")).Split('\n');
        var source = Array.FindLastIndex(lines, line => line.Contains(" Z]", StringComparison.Ordinal));
        Assert.InRange(lines[source].Length, 1, 180);
        Assert.Equal('Z', lines[source][lines[source + 1].IndexOf('^', StringComparison.Ordinal)]);
    }

    [Fact]
    public void A_tab_is_as_wide_as_a_letter_so_that_the_caret_stands_right()
    {
        var lines = Write("text", TestSite.Load(("page.md", "a\tb\t[[Z]]"))).Split('\n');
        Assert.Equal(lines[1].IndexOf('Z', StringComparison.Ordinal), lines[2].IndexOf('^', StringComparison.Ordinal));
    }

    [Fact]
    public void A_finding_in_an_empty_file_has_no_line_to_show() =>
        Assert.Equal("content/roles.yml(1,1): error RM005: This YAML file holds no keys. [wrong-type]", Write("text", TestSite.Load(("roles.yml", ""))).Split('\n')[0]);

    [Fact]
    public void Without_a_folder_paths_stand_alone() => Assert.StartsWith("wards/A.md(3,7): ", Write("text", Ward("beds: 0"), root: ""), StringComparison.Ordinal);

    [Fact]
    public void Json_says_the_same_to_tools()
    {
        using var json = JsonDocument.Parse(Write("json", Ward("beds: 0\nstory: TBD\nallow: [{rule: placeholder-text, reason: x y, owner: cio, until: 2027}]")));
        var finding = json.RootElement.GetProperty("findings")[0];
        Assert.Equal(
            ["RM901", "empty-ward", "warning", "content/wards/A.md", "3", "7", "“Ward A” has no beds.", "close it, or write how many it has"],
            finding.EnumerateObject().Select(property => property.Value.ToString()));
        Assert.Equal("RM008", json.RootElement.GetProperty("allowed")[0].GetProperty("code").GetString());
    }

    private static Site Ward(string lines) => TestSite.Load(("wards/A.md", $"---\ntitle: Ward A\n{lines}\n---\n"), ("roles/cio.md", "---\ntitle: CIO\n---\n"));

    private static string Write(string format, Site site, string root = "content")
    {
        using var text = new StringWriter { NewLine = "\n" };
        Report.All.First(report => report.Name == format).Write(text, site.Findings, root);
        return text.ToString();
    }
}
