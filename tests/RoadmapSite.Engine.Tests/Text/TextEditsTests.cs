using System.Text;
using CsCheck;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Tests.Text;

public sealed class TextEditsTests
{
    [Fact]
    public void An_edit_leaves_line_ends_and_a_byte_order_mark_as_they_are()
    {
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("id: A\r\ntitle: Wägen\n")];
        var source = new SourceFile("a.md", "id: A\r\ntitle: Wägen\n");

        var edited = TextEdits.Apply(bytes, source, [new(source.At(14, 5), "Fahren"), new(source.At(4, 1), "BB")]);

        byte[] expected = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("id: BB\r\ntitle: Fahren\n")];
        Assert.Equal(expected, edited);
    }

    [Fact]
    public void A_file_in_another_encoding_is_not_touched()
    {
        byte[] bytes = [(byte)'a', 0xE4];
        Assert.Null(TextEdits.Apply(bytes, new SourceFile("a.md", "a\uFFFD"), [new(new SourceFile("a.md", "a\uFFFD").At(0, 1), "b")]));
    }

    [Fact]
    public void Of_two_edits_that_overlap_the_first_in_the_file_wins()
    {
        var source = new SourceFile("a.md", "abcdef");
        Assert.Equal("aXef", TextEdits.Apply(source.Text, [new(source.At(2, 2), "Y"), new(source.At(1, 3), "X")]));
    }

    [Fact]
    public void Words_put_in_at_one_place_stand_in_the_order_they_were_given()
    {
        var source = new SourceFile("a.md", "ab");
        Assert.Equal("a12b", TextEdits.Apply(source.Text, [new(source.At(1, 0), "1"), new(source.At(1, 0), "2")]));
    }

    [Fact]
    public void An_edit_with_the_words_that_are_there_changes_nothing() =>
        Gen.Select(Gen.String, Gen.Int[0, 20], Gen.Int[0, 5]).Sample((text, start, length) =>
        {
            var place = new SourceFile("a.md", text).At(start, length);
            Assert.Equal(text, TextEdits.Apply(text, [new(place, place.Text)]));
        });
}
