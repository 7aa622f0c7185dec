using System.Text;
using RoadmapSite.Engine.Content;

namespace RoadmapSite.Engine.Tests.Content;

public sealed class PictureTests
{
    [Theory]
    [InlineData("plan.png", "width=\"320\" height=\"200\" ")]
    [InlineData("sized.svg", "width=\"40\" height=\"20\" ")]
    [InlineData("shape.svg", "width=\"720\" height=\"360\" ")]
    [InlineData("odd.bmp", "")]
    public void Room_is_kept_for_a_picture_before_it_arrives(string file, string size)
    {
        var site = Load(("handbook/page.md", $"![A plan](../images/{file})"));
        Assert.Empty(site.Found());
        Assert.Contains($"<img src=\"../images/{file}\" {size}loading=\"lazy\" decoding=\"async\" alt=\"A plan\" />", site.Item("handbook/page").Body.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Text\n\nand ![](images/plan.png) so", "page.md(3,5) missing-alt-text «![](images/plan.png)»")]
    [InlineData("![  ](images/plan.png)", "page.md(1,1) missing-alt-text «![  ](images/plan.png)»")]
    [InlineData("![plan.png](images/plan.png)", "page.md(1,1) missing-alt-text «![plan.png](images/plan.png)»")]
    [InlineData("![IMG_2041](images/IMG_2041.png)", "page.md(1,1) missing-alt-text «![IMG_2041](images/IMG_2041.png)»")]
    [InlineData("[![](images/plan.png)](https://example.org)", "page.md(1,2) missing-alt-text «![](images/plan.png)»")]
    [InlineData("![a][p] ![][p]\n\n[p]: images/plan.png", "page.md(1,9) missing-alt-text «![][p]»")]
    [InlineData("![plan](images/plan.png)")]
    [InlineData("![The *plan* of [[page|the house]]](images/plan.png)")]
    [InlineData("[a file](images/plan.png)")]
    [InlineData("`![](images/plan.png)`")]
    public void A_picture_without_words_is_reported_at_the_picture(string markdown, params string[] found) => Assert.Equal(found, Load(("page.md", markdown)).Found());

    [Fact]
    public void A_large_picture_is_reported_once_with_its_size_and_a_way_out()
    {
        var site = Load(("a.md", "# A\n\n![A](images/big.png)"), ("b.md", "![B](images/big.png) ![C](images/big.png)"), ("c.md", "![C](images/plan.png)"));
        Assert.Equal(
            "content/a.md(3,6): warning RM610: “big.png” is 1.3 MB (4032 × 3024 pixels), shown on 2 pages, and a picture should be at most 500 KB. [large-image]\n"
            + "    3 | ![A](images/big.png)\n"
            + "      |      ^^^^^^^^^^^^^^\n"
            + "  help: save it 1600 pixels wide, as WebP or JPEG; a chart or diagram is best as SVG\n",
            site.Printed());
    }

    [Theory]
    [InlineData(500_000, false)]
    [InlineData(500_001, true)]
    public void At_most_means_at_most(int bytes, bool isReported)
    {
        var site = Load(("page.md", "![A](images/some.png)"), ("images/some.png", new string('x', bytes)));
        Assert.Equal(isReported, site.Found().Length == 1);
        Assert.Equal(isReported, site.Printed().Contains("is 501 KB, and a picture should be at most 500 KB", StringComparison.Ordinal));
    }

    [Fact]
    public void A_large_sign_is_reported_where_the_brand_names_it() =>
        Assert.Equal(["roadmap.yml(1,15) large-image «images/big.png»"], Load(("roadmap.yml", "brand: {logo: images/big.png}\n")).Found());

    [Fact]
    public void The_limit_can_be_another() =>
        Assert.Empty(Load(("roadmap.yml", "largestPicture: 2000\n"), ("page.md", "![A](images/big.png)")).Found());

    private static Site Load(params (string Path, string Text)[] files) => TestSite.Load(ContentTree.OfBytes(
        "content",
        [
            .. files.Select(file => KeyValuePair.Create(file.Path, Encoding.UTF8.GetBytes(file.Text))),
            new("images/plan.png", Png(320, 200, 1000)),
            new("images/IMG_2041.png", Png(320, 200, 1000)),
            new("images/big.png", Png(4032, 3024, 1_234_567)),
            new("images/sized.svg", "<svg width='40' height='20' viewBox='0 0 4 2'/>"u8.ToArray()),
            new("images/shape.svg", "<svg viewBox='0 0 40 20'/>"u8.ToArray()),
            new("images/odd.bmp", "BM"u8.ToArray()),
        ]));

    /// <summary>The head of a picture, and as many bytes as it is to have.</summary>
    private static byte[] Png(int width, int height, int bytes)
    {
        byte[] head = [.. Convert.FromHexString("89504E470D0A1A0A0000000D49484452"), .. Big(width), .. Big(height)];
        return [.. head, .. new byte[bytes - head.Length]];

        static byte[] Big(int number) => [(byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number];
    }
}
