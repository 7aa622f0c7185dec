using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Tests.Text;

public sealed class RoundingTests
{
    [Theory]
    [InlineData(0.625, 2, 0.62)]
    [InlineData(0.635, 2, 0.64)]
    [InlineData(1.115, 2, 1.11)]
    [InlineData(2.675, 2, 2.67)]
    [InlineData(2.5, 0, 2)]
    [InlineData(3.5, 0, 4)]
    [InlineData(-2.5, 0, -2)]
    [InlineData(-0.625, 2, -0.62)]
    [InlineData(78.333333, 1, 78.3)]
    public void The_exact_value_decides_and_ties_go_to_the_even_digit(double value, int decimals, double expected) =>
        Assert.Equal(expected, Rounding.Round(value, decimals));

    [Fact]
    public void A_small_negative_never_prints_as_minus_zero() => Assert.False(double.IsNegative(Rounding.Round(-0.001, 2)));
}
