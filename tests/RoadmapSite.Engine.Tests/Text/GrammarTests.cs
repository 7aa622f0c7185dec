using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Tests.Text;

public sealed class GrammarTests
{
    [Theory]
    [InlineData("initiative", "an")]
    [InlineData("risk", "a")]
    [InlineData("user", "a")]
    [InlineData("", "a")]
    public void A_noun_gets_its_article(string noun, string article) => Assert.Equal(article, Grammar.Article(noun));

    [Theory]
    [InlineData("risk", "risks")]
    [InlineData("capability", "capabilities")]
    [InlineData("strategy", "strategies")]
    [InlineData("day", "days")]
    [InlineData("technology", "technologies")]
    [InlineData("class", "classes")]
    [InlineData("kpi", "kpis")]
    public void A_noun_gets_its_plural(string noun, string plural) => Assert.Equal(plural, Grammar.Plural(noun));

    [Fact]
    public void One_is_one_and_none_are_many()
    {
        Assert.Equal("1 day", Grammar.Count(1, "day"));
        Assert.Equal("0 days", Grammar.Count(0, "day"));
        Assert.Equal("3 capabilities", Grammar.Count(3, "capability"));
    }

    [Fact]
    public void Words_are_listed_with_and_before_the_last()
    {
        Assert.Equal("", Grammar.And([]));
        Assert.Equal("a", Grammar.And(["a"]));
        Assert.Equal("a and b", Grammar.And(["a", "b"]));
        Assert.Equal("a, b and c", Grammar.And(["a", "b", "c"]));
    }

    [Theory]
    [InlineData("short", 10, "short")]
    [InlineData("two\r\n  lines", 20, "two lines")]
    [InlineData("0123456789", 10, "0123456789")]
    [InlineData("01234567890", 10, "012345678…")]
    [InlineData("01234567😀90", 10, "01234567…")]
    public void A_quotation_is_short_and_on_one_line(string words, int most, string expected) => Assert.Equal(expected, Grammar.Short(words, most));
}
