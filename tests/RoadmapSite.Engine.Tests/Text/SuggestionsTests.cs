using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Tests.Text;

public sealed class SuggestionsTests
{
    private static readonly string[] Names = ["RISK-01", "RISK-02"];

    [Fact]
    public void A_name_that_is_missing_often_is_looked_up_once()
    {
        var (asked, suggestions) = (0, new Suggestions(1));
        for (var i = 0; i < 1000; i++)
        {
            Assert.Equal(["RISK-01"], suggestions.Of("ids", "RISK-1", Ask));
        }

        Assert.Equal(1, asked);

        string[] Ask()
        {
            asked++;
            return Names;
        }
    }

    [Fact]
    public void Past_the_limit_new_names_are_not_looked_up_and_those_from_before_are_known_still()
    {
        var suggestions = new Suggestions(1);
        for (var i = 0; i < Suggestions.MostNames; i++)
        {
            Assert.NotNull(suggestions.Of("ids", $"RISK-{i:000}", () => Names));
        }

        Assert.Null(suggestions.Of("ids", "RISK-1", () => Names));
        Assert.Equal(["RISK-01"], suggestions.Of("ids", "RISK-001", () => Names));
    }

    [Fact]
    public void The_same_word_is_compared_with_other_names_elsewhere()
    {
        var suggestions = new Suggestions(1);

        Assert.Equal(["a.md"], suggestions.Of("one folder", "b.md", () => ["a.md"]));
        Assert.Equal(["c.md"], suggestions.Of("another", "b.md", () => ["c.md"]));
    }
}
