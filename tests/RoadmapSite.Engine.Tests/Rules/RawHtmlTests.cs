namespace RoadmapSite.Engine.Tests.Rules;

public sealed class RawHtmlTests
{
    [Theory]
    [InlineData("One <br> two.", "page.md(1,5) raw-html «<br>»")]
    [InlineData("One<BR/>two <br/> three.", "page.md(1,4) raw-html «<BR/>»")]
    [InlineData("<div class=\"x\">\n\nText\n\n</div>", "page.md(1,1) raw-html «<div class=\"x\">»")]
    [InlineData("> Quoted,\n> and **bold <u>under</u>**.", "page.md(2,14) raw-html «<u>»")]
    [InlineData("| a | b |\n|---|---|\n| x | <i>y</i> |", "page.md(3,7) raw-html «<i>»")]
    [InlineData("## A <small>heading</small>", "page.md(1,6) raw-html «<small>»")]
    [InlineData("Ask <!-- the ward --> first.", "page.md(1,5) raw-html «<!-- the ward -->»")]
    [InlineData("Umlaute äöü <sup>2</sup>", "page.md(1,13) raw-html «<sup>»")]
    [InlineData("a < b <b> c", "page.md(1,7) raw-html «<b>»")]
    public void A_tag_or_a_comment_in_prose_is_found_at_its_place(string prose, string found) => Assert.Equal([found], Found(prose));

    [Theory]
    [InlineData("Write `<br>` for a line break.")]
    [InlineData("```html\n<br>\n```")]
    [InlineData("    <br>")]
    [InlineData("Shown as typed: \\<br>.")]
    [InlineData("Shown as typed: &lt;br&gt;.")]
    [InlineData("<https://example.com> and <mail@example.com>")]
    [InlineData("3 < 4, 4 > 3, <b is no tag, <> neither.")]
    [InlineData("Name it <title>-<your name>.md, see <body of law>.")]
    public void Code_escapes_addresses_and_words_that_stand_for_others_are_not_html(string prose) => Assert.Empty(Found(prose));

    [Fact]
    public void One_paragraph_is_one_finding_with_the_way_to_write_it()
    {
        var finding = Assert.Single(TestSite.Load(("page.md", "# P\n\n<b>One</b>, <b>two</b>, <i>three</i>.\n")).Findings.Open, finding => finding.Code == "RM609");
        Assert.Equal("write **between two asterisks**", finding.Help);
    }

    private static IEnumerable<string> Found(string prose) => TestSite.Load(("page.md", prose + "\n")).Findings.Open.Where(finding => finding.Code == "RM609").Select(TestSite.InOneLine);
}
