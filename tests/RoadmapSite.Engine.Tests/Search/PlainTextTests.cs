using RoadmapSite.Engine.Search;

namespace RoadmapSite.Engine.Tests.Search;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("<p>One <b>record</b>, three <a href=\"x\">hospitals</a>.</p><p>Two</p>", "One record, three hospitals. Two")]
    [InlineData("<td>Quarry Hill</td><td>4 Oct</td>", "Quarry Hill 4 Oct")]
    [InlineData("<b>Vision</b><i>Every</i> H<sub>2</sub>O", "Vision Every H2O")]
    [InlineData("<p title=\"a > b\">safe</p>", "safe")]
    [InlineData("R&amp;D &lt;now&gt; it&#39;s", "R&D <now> it's")]
    [InlineData("before<svg><svg><text>chart</text></svg><text>chart</text></svg>after", "before after")]
    [InlineData("a<script>var x = '<p>';</script><!-- don't > -->b", "a b")]
    [InlineData("<nav>Overview</nav>kept<br/>kept", "kept kept")]
    [InlineData("line\n one\u2028two", "line one two")]
    [InlineData("<", "")]
    [InlineData("end <p", "end")]
    [InlineData("", "")]
    public void Html_is_read_as_its_words(string html, string text) => Assert.Equal(text, PlainText.Of(html).Text);

    [Fact]
    public void Headings_stand_apart_from_the_text_and_the_page_has_its_own()
    {
        var read = PlainText.Of("<h1>Risks</h1><p>Ten of them.</p><h2 id=\"h\">Where <b>they</b> stand</h2><h3></h3><p>Here.</p>");
        Assert.Equal("Ten of them. Here.", read.Text);
        Assert.Equal(["Where they stand"], read.Headings);
    }
}
