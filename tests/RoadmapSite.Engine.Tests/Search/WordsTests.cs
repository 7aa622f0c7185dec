using RoadmapSite.Engine.Search;

namespace RoadmapSite.Engine.Tests.Search;

/// <summary>What a page says and what a reader types meet in the same words.</summary>
public sealed class WordsTests
{
    [Theory]
    [InlineData("Ransomware stops Clinical systems", "ransomware stop clinical system")]
    [InlineData("Policies, boxes, patches, processes", "policy box patch process")]
    [InlineData("access analysis status bus", "access analysis status bus")]
    [InlineData("Élan Ångström naïve", "elan angstrom naive")]
    [InlineData("İstanbul ISTANBUL ΟΔΟΣ οδος", "istanbul istanbul οδοσ οδοσ")]
    [InlineData("The hospital's wards’ doctors' don't", "the hospital ward doctor dont")]
    [InlineData("مُسْتَشْفَى الوادي", "مستشفى الوادي")]
    [InlineData("שָׁלוֹם", "שלום")]
    [InlineData("病院の記録", "病 院 の 記 録")]
    [InlineData("Больница № 7", "больница no 7")]
    [InlineData("soft\u00adware zero\u200dwidth", "software zerowidth")]
    [InlineData("2026-11-30", "2026 11 30 20261130")]
    [InlineData("0.05 of 007", "0 5 of 7")]
    [InlineData("go‑live", "go live golive")]
    [InlineData("🚑 ambulance", "🚑 ambulance")]
    [InlineData(" … — ( ) ", "")]
    public void Text_becomes_words(string text, string words) => Assert.Equal(words, string.Join(' ', Words.Of(text).Select(word => word.Term)));

    [Theory]
    [InlineData("INIT-01")]
    [InlineData("init 1")]
    [InlineData("Init01")]
    [InlineData("INIT_001")]
    public void An_id_is_one_word_however_it_is_typed(string typed) => Assert.Equal("init1", Words.OfId(typed));

    [Theory]
    [InlineData("164.312(d)", "164312d")]
    [InlineData("OBJ-1.10", "obj110")]
    [InlineData("TEAM-APP", "teamapp")]
    [InlineData("---", "")]
    public void Ids_keep_their_letters_and_numbers(string id, string word) => Assert.Equal(word, Words.OfId(id));

    [Fact]
    public void A_hyphenated_word_is_found_in_its_parts_and_as_one() =>
        Assert.Equal([new("go", false), new("live", false), new("golive", true)], Words.Of("go-live"));

    [Fact]
    public void Half_a_character_and_a_word_without_end_do_no_harm()
    {
        Assert.All(Words.Of("half \ud83d pair"), word => Assert.DoesNotContain('\ud83d', word.Term));
        var long_ = Assert.Single(Words.Of(new string('x', 31) + "🚑🚑"));
        Assert.Equal(new string('x', 31), long_.Term);
    }
}
