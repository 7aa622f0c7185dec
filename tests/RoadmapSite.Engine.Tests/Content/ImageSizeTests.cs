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
    [InlineData("52494646 00000000 57454250 56503820 00000000 000000 9D012A 4001 C800", 320, 200)]
    [InlineData("52494646 00000000 57454250 5650384C 00000000 2F 3FC13100 0000000000", 320, 200)]
    [InlineData("52494646 00000000 57454250 56503858 0A000000 00000000 3F0100 C70000", 320, 200)]
    public void Bitmaps_say_it_in_their_heads(string bytes, int width, int height) => Assert.Equal((width, height), ImageSize.Of(Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal))));

    [Theory]
    [InlineData("FFD8 FFE10022 457869660000 4949 2A00 08000000 0100 1201 0300 01000000 0600 0000 00000000 FFC000110800C80140 03", 200, 320)]
    [InlineData("FFD8 FFE10022 457869660000 4D4D 002A 00000008 0001 0112 0003 00000001 0008 0000 00000000 FFC000110800C80140 03", 200, 320)]
    [InlineData("FFD8 FFE10022 457869660000 4949 2A00 08000000 0100 1201 0300 01000000 0100 0000 00000000 FFC000110800C80140 03", 320, 200)]
    [InlineData("FFD8 FFE10022 457869660000 4949 2A00 FFFFFFFF 0100 1201 0300 01000000 0600 0000 00000000 FFC000110800C80140 03", 320, 200)]
    [InlineData("FFD8 FFE10022 457869660000 4949 2A00 08000000 FFFF 1101 0300 01000000 0600 0000 00000000 FFC000110800C80140 03", 320, 200)]
    public void A_photo_of_a_camera_held_upright_is_as_wide_as_it_is_seen(string bytes, int width, int height) => Assert.Equal((width, height), ImageSize.Of(Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal))));

    [Theory]
    [InlineData("52494646000000005745425056503820")]
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
