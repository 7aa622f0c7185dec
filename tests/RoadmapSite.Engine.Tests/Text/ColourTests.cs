using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Tests.Text;

public sealed class ColourTests
{
    [Theory]
    [InlineData("#0d5157", "#0d5157")]
    [InlineData("#0D5157", "#0d5157")]
    [InlineData("#0af", "#00aaff")]
    [InlineData("navy", "#000080")]
    [InlineData("SlateGrey", "#708090")]
    [InlineData("rebeccapurple", "#663399")]
    public void A_colour_is_read_in_figures_or_by_its_name(string text, string colour) => Assert.Equal(colour, Colour.Read(text)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("#")]
    [InlineData("#12")]
    [InlineData("#12345")]
    [InlineData("#-12345")]
    [InlineData("#12345g")]
    [InlineData("#0d515780")]
    [InlineData("0d5157")]
    [InlineData("transparent")]
    [InlineData("window")]
    [InlineData("corporate blue")]
    [InlineData("red; } body { display: none")]
    public void Nothing_else_is_a_colour(string text) => Assert.Null(Colour.Read(text));

    [Theory]
    [InlineData("white", "black", 21)]
    [InlineData("#777", "white", 4.48)]
    [InlineData("#0d5157", "#fbfaf6", 8.62)]
    public void Contrast_is_that_of_WCAG(string one, string other, double contrast)
    {
        var (left, right) = (Colour.Read(one)!.Value, Colour.Read(other)!.Value);
        Assert.Equal(contrast, left.ContrastWith(right), 0.005);
        Assert.Equal(left.ContrastWith(right), right.ContrastWith(left));
    }

    [Theory]
    [InlineData("#f58220", "#fbfaf6")]
    [InlineData("#0b4f8a", "#13191b")]
    [InlineData("white", "#fbfaf6")]
    [InlineData("black", "#13191b")]
    public void A_shade_that_stands_out_is_no_further_away_than_it_has_to_be(string colour, string ground)
    {
        var shade = Colour.Read(colour)!.Value.Against(Colour.Read(ground)!.Value, 4.5);
        Assert.InRange(shade.ContrastWith(Colour.Read(ground)!.Value), 4.5, 5);
    }

    [Fact]
    public void A_colour_that_stands_out_already_stays_as_it_is() => Assert.Equal("#0d5157", Colour.Read("#0d5157")!.Value.Against(Colour.White, 4.5).ToString());
}
