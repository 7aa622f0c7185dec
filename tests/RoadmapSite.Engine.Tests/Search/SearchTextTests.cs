using CsCheck;
using RoadmapSite.Engine.Search;

namespace RoadmapSite.Engine.Tests.Search;

/// <summary>The quick ways to words and plain text against the plain ones.</summary>
public sealed class SearchTextTests
{
    private static readonly Gen<string> Pieces = Gen.OneOf(
        Gen.OneOf("the", "Wards", "policies", "boxes", "'s", "’s", "'", "ʼ", "-", "‑", "‐", "0", "007", "00", "a0", "1", " ", ".", "–", "ü", "ß", "é", "e\u0301", "\u0301", "İ", "ΟΔΟΣ", "ς", "№", "病", "の", "ア", "が", "か\u3099", "🚑", "\ud83d", "\udc00", "\u00ad", "\u200d", "ﬁ", "½", "K", "مُسْت", "שָׁל", "\0", "\ufffd", "x", "s", "es", "ies"),
        Gen.Char.Select(sign => sign.ToString()));

    [Fact]
    public void Words_are_those_of_the_patterns() => Pieces.Array[0, 30].Select(string.Concat).Sample(
        text =>
        {
            Assert.Equal(WordsByPattern.Of(text), Words.Of(text));
            Assert.Equal(WordsByPattern.OfId(text), Words.OfId(text));
        },
        iter: 20_000);

    [Fact]
    public void Long_runs_are_words_too()
    {
        foreach (var text in (string[])[new string('a', 100_000), string.Concat(Enumerable.Repeat("a-", 5_000)), string.Concat(Enumerable.Repeat("ﷺ", 5_000)), string.Concat(Enumerable.Repeat("ü0", 5_000))])
        {
            Assert.Equal(WordsByPattern.Of(text), Words.Of(text));
        }
    }

    [Fact]
    public void Plain_text_is_that_of_the_steps() => Gen.OneOf(
            Gen.OneOf("<p>", "</p>", "<b>", "</b>", "<H2>", "</h2>", "<h1>", "</h1>", "<h7>", "<h2 id='>'>", "<svg>", "</svg>", "<svg/>", "<nav>", "</NAV>", "<script>", "</script>", "<template a=\">\">", "</template>", "<wbr>", "<sup>", "</sup>", "<strong", "<!-- <p> -->", "<!--", "<", ">", "\"", "'", "/", "&amp;", "&lt;", "&nbsp;", "&#39;", "&#x2013;", "&#128657;", "&#0;", "&#xD800;", "&bogus;", "&amp", "&", ";", "#", " ", "\n", "\u00a0", "a", "words", "<abcdefghijk>", "<é>"),
            Gen.String[0, 3])
        .Array[0, 30].Select(string.Concat).Sample(
            html =>
            {
                var expected = PlainTextBySteps.Of(html);
                var found = PlainText.Of(html);
                Assert.Equal(expected.Text, found.Text);
                Assert.Equal(expected.Headings, found.Headings);
                Assert.Equal(PlainTextBySteps.OneLine(html), PlainText.OneLine(html));
            },
            iter: 20_000);
}
