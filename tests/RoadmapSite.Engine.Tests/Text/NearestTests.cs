using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Tests.Text;

public sealed class NearestTests
{
    [Theory]
    [InlineData("weigth", "weight")]
    [InlineData("wieght", "weight")]
    [InlineData("WEIGHT", "weight")]
    [InlineData("titel", "title")]
    [InlineData("backup", "offline-backup")]
    [InlineData("owner", "owner")]
    public void A_slip_finds_the_word_that_was_meant(string typed, string meant) =>
        Assert.Equal(meant, Nearest.To(typed, ["title", "weight", "owner", "offline-backup"]));

    [Theory]
    [InlineData("xyz")]
    [InlineData("completely-different")]
    [InlineData("")]
    public void A_word_that_is_near_to_nothing_gets_no_answer(string typed) =>
        Assert.Null(Nearest.To(typed, ["title", "weight", "owner"]));

    [Fact]
    public void The_nearest_come_first_and_ties_are_in_ordinal_order() =>
        Assert.Equal(["RISK-01", "RISK-02", "RISK-11"], Nearest.Of("RISK-01", ["RISK-11", "RISK-02", "RISK-01", "GOAL-1", "RISK-02"], 3));

    [Fact]
    public void Two_letters_swapped_are_one_slip() => Assert.Equal("ab", Nearest.To("ba", ["ab"]));

    [Fact]
    public void A_very_long_word_costs_no_time() => Assert.Null(Nearest.To(new string('x', 1_000_000), Enumerable.Repeat("title", 100)));

    [Fact]
    public void Those_that_are_left_out_early_are_none_that_its_definition_would_find()
    {
        var random = new Random(5);
        for (var round = 0; round < 3000; round++)
        {
            var names = Enumerable.Range(0, 8).Select(_ => Word(random)).ToList();
            var word = random.Next(3) == 0 ? names[0][..random.Next(names[0].Length + 1)] : Word(random);

            Assert.Equal(NearestByDefinition.Of(word, names, 3), Nearest.Of(word, names, 3));
        }

        static string Word(Random random) => new([.. Enumerable.Range(0, random.Next(14)).Select(_ => "aabbcC-/"[random.Next(8)])]);
    }
}
