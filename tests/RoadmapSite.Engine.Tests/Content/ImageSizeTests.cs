using System.Text;
using RoadmapSite.Engine.Content;

namespace RoadmapSite.Engine.Tests.Content;

public sealed class ImageSizeTests
{
    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 24'/>", 48, 24)]
    [InlineData("<?xml version=\"1.0\"?>\n<!-- a sign -->\n<svg height=\"20.5px\" width=\"60\" viewBox=\"0 0 120 41\">", 60, 21)]
    [InlineData("<svg width=\"100%\" height=\"100%\" viewBox=\"-5,-5,30,10\"><rect width=\"1\" height=\"1\"/></svg>", 30, 10)]
    [InlineData("<svg stroke-width=\"3\" line-height=\"4\" viewBox=\"0 0 7 9\">", 7, 9)]
    public void An_svg_says_its_size_in_its_first_tag(string text, int width, int height) => Assert.Equal((width, height), ImageSize.Of(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("89504E470D0A1A0A0000000D4948445200000140000000C8", 320, 200)]
    [InlineData("4749463839614001C800", 320, 200)]
    [InlineData("FFD8FFE000044A46FFC4000311FFC0001108 00C8 0140 03", 320, 200)]
    public void Bitmaps_say_it_in_their_heads(string bytes, int width, int height) => Assert.Equal((width, height), ImageSize.Of(Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal))));

    [Theory]
    [InlineData("")]
    [InlineData("89504E47")]
    [InlineData("89504E470D0A1A0A0000000D49484452FFFFFFFF000000C8")]
    [InlineData("474946")]
    [InlineData("FFD8")]
    [InlineData("FFD8FFE0FFFF")]
    [InlineData("FFD8FFE00000FFE00000FFE00000FFE00000")]
    [InlineData("3C7376672077696474683D223022206865696768743D2230223E")]
    [InlineData("00FF00FF00FF")]
    public void A_broken_picture_has_no_size(string bytes) => Assert.Null(ImageSize.Of(Convert.FromHexString(bytes)));
}
