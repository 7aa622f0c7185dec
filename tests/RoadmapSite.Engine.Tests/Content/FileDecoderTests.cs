using System.Text;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Tests.Content;

public sealed class FileDecoderTests
{
    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        Assert.Equal("---\n", Decode([0xEF, 0xBB, 0xBF, .. "---\n"u8], out var findings).Text);
        Assert.Empty(findings);
    }

    [Fact]
    public void A_byte_that_is_not_utf8_is_reported_at_its_place_and_the_rest_is_read()
    {
        var file = Decode(Encoding.Latin1.GetBytes("one\ncafé is open"), out var findings);
        Assert.Equal("one\ncaf� is open", file.Text);
        Assert.Equal("a.md(2,4) not-utf8 «�»", Assert.Single(findings).InOneLine());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Utf16_is_read_and_reported(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        Assert.Equal("Café 😀", Decode([.. encoding.GetPreamble(), .. encoding.GetBytes("Café 😀")], out var findings).Text);
        Assert.Contains("UTF-16", Assert.Single(findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zero_byte_is_reported_and_ends_nothing()
    {
        Assert.Equal("a: b�\nc: d", Decode("a: b\0\nc: d"u8.ToArray(), out var findings).Text);
        Assert.Equal("a.md(1,5) not-utf8 «�»", Assert.Single(findings).InOneLine());
    }

    [Fact]
    public void An_empty_file_is_empty() => Assert.Equal("", Decode([], out _).Text);

    private static SourceFile Decode(byte[] bytes, out List<Diagnostic> findings) => FileDecoder.Decode(new ContentFile("a.md", () => bytes), 1_000_000, findings = []);
}
