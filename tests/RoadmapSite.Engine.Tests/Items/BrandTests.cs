using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Engine.Tests.Items;

public sealed class BrandTests
{
    private const string Svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 24'/>";

    [Fact]
    public void Without_one_nothing_is_added_to_the_theme()
    {
        Assert.Equal("", BrandStyle.Of(TestSite.Load().Knowledge.Configuration.Brand));
        Assert.Equal("", Style("footer: Internal"));
    }

    [Fact]
    public void Colours_and_typefaces_become_custom_properties() =>
        Assert.Equal(
            """
            /* The brand of roadmap.yml. */
            :root {
              --accent: light-dark(#0b5c8c, #7fc0ea);
              --mark: var(--accent);
              --accent-tint: color-mix(in srgb, var(--accent) 30%, var(--paper));
              --accent-wash: color-mix(in srgb, var(--accent) 10%, var(--paper));
              --serif: Georgia, serif;
              --sans: "Source Sans 3", Arial, sans-serif;
            }
            @media screen {
            :root {
              --paper: light-dark(#ffffff, #10161c);
              --paper-2: color-mix(in srgb, var(--paper) 95%, var(--ink));
            }
            }

            """.ReplaceLineEndings("\n"),
            Style("accent: \"#0b5c8c\"\n  accentDark: \"#7fc0ea\"\n  paper: white\n  paperDark: \"#10161c\"\n  serif: Georgia, serif\n  sans: Source Sans 3, Arial, sans-serif"));

    [Theory]
    [InlineData("accent: navy", "--accent: light-dark(#000080, #9f9fcf);")]
    [InlineData("accentDark: \"#7fc0ea\"", "--accent: light-dark(#3a576a, #7fc0ea);")]
    [InlineData("paper: white", "--paper: light-dark(#ffffff, #13191b);")]
    [InlineData("paperDark: black", "--paper: light-dark(#fbfaf6, #000000);")]
    public void What_one_half_leaves_open_follows_from_the_other(string line, string css) => Assert.Contains(css, Style(line), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"'Gill Sans', Arial\"", "\"Gill Sans\", Arial")]
    [InlineData("-apple-system, system-ui", "-apple-system, system-ui")]
    [InlineData("Noto Sans CJK JP", "\"Noto Sans CJK JP\"")]
    public void Names_of_typefaces_are_quoted_where_CSS_wants_it(string written, string css) =>
        Assert.Contains($"--sans: {css};", Style("sans: " + written), StringComparison.Ordinal);

    [Theory]
    [InlineData("accent: bluish", "wrong-type «bluish»")]
    [InlineData("accent: \"#12345\"", "wrong-type «\"#12345\"»")]
    [InlineData("accent: [navy]", "wrong-type «[navy]»")]
    [InlineData("accent: #0b5c8c", "wrong-type «#0b5c8c»")]
    [InlineData("sans: \"Arial; } body { color: red\"", "wrong-type «\"Arial; } body { color: red\"»")]
    [InlineData("serif: \"Georgia,\"", "wrong-type «\"Georgia,\"»")]
    [InlineData("serif: url(https://fonts.example/a)", "wrong-type «url(https://fonts.example/a)»")]
    [InlineData("acent: navy", "unknown-key «acent»")]
    [InlineData("logo: images/sign.png", "missing-image «images/sign.png»")]
    [InlineData("footer: TBD", "placeholder-text «TBD»")]
    public void A_mistake_is_reported_at_its_place_and_adds_nothing(string line, string found)
    {
        var site = TestSite.Load(("roadmap.yml", $"brand:\n  {line}\n"));
        Assert.Equal([found], site.Findings.Open.Select(finding => $"{finding.Rule.Name} «{finding.At.Text}»"));
        Assert.All(site.Findings.Open, finding => Assert.Equal(2, finding.At.Line));
        Assert.Equal("", BrandStyle.Of(site.Knowledge.Configuration.Brand));
        Assert.Null(site.Logo);
    }

    [Fact]
    public void A_colour_lost_to_a_comment_is_offered_in_quotes()
    {
        var site = TestSite.Load(("roadmap.yml", "brand:\n  accent: #0b5c8c # our blue\n"));
        Assert.Equal("put the colour in quotes: accent: \"#0b5c8c\"", Assert.Single(site.Findings.Open).Help);
    }

    [Fact]
    public void A_colour_that_is_left_out_is_no_mistake() => Assert.Empty(TestSite.Load(("roadmap.yml", "brand:\n  accent:\n  paper: ~\n")).Found());

    [Fact]
    public void A_misspelt_key_gets_the_nearest_one() =>
        Assert.Equal("did you mean “accentDark”?", Assert.Single(TestSite.Load(("roadmap.yml", "brand: {accentdark: navy}")).Findings.Open).Help);

    [Fact]
    public void The_logo_is_an_image_of_the_content_with_its_size()
    {
        var site = TestSite.Load(("roadmap.yml", "brand: {logo: images/sign.svg}"), ("images/sign.svg", Svg));
        Assert.Empty(site.Found());
        Assert.Equal(("images/sign.svg", 48, 24), (site.Logo?.Path, site.Logo?.Width, site.Logo?.Height));
    }

    [Fact]
    public void A_logo_that_is_misspelt_gets_the_nearest_one_and_one_that_is_no_picture_a_finding()
    {
        Assert.Equal("did you mean “images/sign.svg”?", Assert.Single(TestSite.Load(("roadmap.yml", "brand: {logo: images/Sign.svg}"), ("images/sign.svg", Svg)).Findings.Open).Help);
        Assert.Equal(["roadmap.yml(1,15) wrong-type «images/sign.svg»"], TestSite.Load(("roadmap.yml", "brand: {logo: images/sign.svg}"), ("images/sign.svg", "<svg>")).Found());
    }

    [Theory]
    [InlineData("accent: \"#f58220\"", "low-contrast-brand «\"#f58220\"»")]
    [InlineData("accent: \"#f58220\"\n  paper: \"#102030\"", "low-contrast-brand «\"#102030\"»")]
    [InlineData("accentDark: navy", "low-contrast-brand «navy»")]
    [InlineData("accent: \"#767676\"\n  paper: white", null)]
    [InlineData("accent: \"#777777\"\n  paper: white", "low-contrast-brand «\"#777777\"»")]
    [InlineData("paperDark: \"#666\"", "low-contrast-brand «\"#666\"»")]
    [InlineData("accent: navy", null)]
    public void A_colour_that_cannot_be_read_is_reported_once(string lines, string? found)
    {
        var open = TestSite.Load(("roadmap.yml", $"brand:\n  {lines}\n")).Findings.Open;
        Assert.Equal(found is null ? [] : [found], open.Select(finding => $"{finding.Rule.Name} «{finding.At.Text}»"));
    }

    private static string Style(string lines) => BrandStyle.Of(TestSite.Load(("roadmap.yml", $"brand:\n  {lines}\n")).Knowledge.Configuration.Brand);
}
