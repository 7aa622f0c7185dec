using System.Text;
using RoadmapSite.Preview;

namespace RoadmapSite.Tests.Preview;

/// <summary>What a preview adds to a page on its way out.</summary>
public sealed class PreviewPagesTests
{
    private const string Script = "<script src=\"/_preview/preview.js\" data-stamp=\"s\" defer></script>";

    [Theory]
    [InlineData("<head><title>x</title></head><body>", "<head><title>x</title>" + Script + "</head><body>")]
    [InlineData("no head", "no head" + Script)]
    public void The_script_comes_at_the_end_of_the_head(string page, string expected) =>
        Assert.Equal(expected, Encoding.UTF8.GetString(PreviewPages.WithScript(Encoding.UTF8.GetBytes(page), "s")));

    [Fact]
    public void A_page_in_another_encoding_keeps_its_bytes()
    {
        byte[] page = [0xE9, 0xFF, 0x00, 0x80];
        Assert.Equal(page, PreviewPages.WithScript(page, "s")[..4]);
    }

    [Theory]
    [InlineData("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'", "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'")]
    [InlineData("default-src 'self'", "default-src 'self'")]
    [InlineData("default-src 'none'; style-src 'self'", "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'")]
    [InlineData("script-src https://x.example", "script-src https://x.example 'self'")]
    public void A_policy_is_widened_by_what_the_preview_needs_and_no_more(string policy, string expected)
    {
        const string Before = "<head><meta http-equiv=\"Content-Security-Policy\" content=\"";
        Assert.StartsWith($"{Before}{expected}\">", Encoding.UTF8.GetString(PreviewPages.WithScript(Encoding.UTF8.GetBytes($"{Before}{policy}\"></head>"), "s")), StringComparison.Ordinal);
    }
}
