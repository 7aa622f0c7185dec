using CsCheck;
using RoadmapSite.Roadmap.Risks;

namespace RoadmapSite.Roadmap.Tests.Risks;

public sealed class RiskMatrixTests
{
    private static readonly Gen<Level> AnyLevel = Gen.Int[0, 4].Select(index => (Level)index);

    [Theory]
    [InlineData(Level.VeryHigh, Level.VeryLow, Level.VeryLow)]
    [InlineData(Level.High, Level.High, Level.High)]
    [InlineData(Level.Moderate, Level.High, Level.Moderate)]
    [InlineData(Level.Moderate, Level.VeryHigh, Level.High)]
    [InlineData(Level.Low, Level.VeryHigh, Level.Moderate)]
    [InlineData(Level.VeryLow, Level.VeryHigh, Level.Low)]
    public void Nist_table_I_2_is_looked_up(Level likelihood, Level impact, Level expected) =>
        Assert.Equal(expected, RiskMatrix.Nist.LevelOf(likelihood, impact));

    [Fact]
    public void In_nist_table_I_2_the_rows_of_high_and_very_high_likelihood_are_the_same() =>
        Assert.All(Levels.Ascending, impact => Assert.Equal(RiskMatrix.Nist.LevelOf(Level.High, impact), RiskMatrix.Nist.LevelOf(Level.VeryHigh, impact)));

    [Fact]
    public void A_nist_level_never_falls_when_likelihood_or_impact_rises() =>
        Gen.Select(AnyLevel, AnyLevel, AnyLevel, AnyLevel).Sample((l1, l2, i1, i2) =>
            RiskMatrix.Nist.LevelOf(Max(l1, l2), Max(i1, i2)) >= RiskMatrix.Nist.LevelOf(l1, i1));

    [Fact]
    public void A_nist_level_is_never_above_its_impact() =>
        Gen.Select(AnyLevel, AnyLevel).Sample((likelihood, impact) => RiskMatrix.Nist.LevelOf(likelihood, impact) <= impact);

    [Fact]
    public void The_product_has_bands_and_no_very_low()
    {
        Assert.Equal(Level.Low, RiskMatrix.Product.LevelOf(Level.Low, Level.Low));
        Assert.Equal(Level.Moderate, RiskMatrix.Product.LevelOf(Level.VeryHigh, Level.VeryLow));
        Assert.Equal(Level.High, RiskMatrix.Product.LevelOf(Level.High, Level.High));
        Assert.Equal(Level.VeryHigh, RiskMatrix.Product.LevelOf(Level.High, Level.VeryHigh));
    }

    [Fact]
    public void Only_the_nist_matrix_may_be_called_nist()
    {
        Assert.True(RiskMatrix.Nist.IsNist);
        Assert.Contains("NIST", RiskMatrix.Nist.Name, StringComparison.Ordinal);
        Assert.False(RiskMatrix.Product.IsNist);
        Assert.DoesNotContain("NIST", RiskMatrix.Product.Name, StringComparison.Ordinal);
    }

    private static Level Max(Level one, Level other) => one > other ? one : other;
}
