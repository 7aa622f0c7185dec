using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Engine.Tests.Rules;

public sealed class UnusedOverrideTests
{
    [Theory]
    [InlineData("layout.liquid")]
    [InlineData("parts/bed/part.liquid")]
    [InlineData("css/99-mine.css")]
    [InlineData("js/99-mine.js")]
    [InlineData("assets/font.woff2")]
    [InlineData("items/ward.liquid")]
    [InlineData("digests/a-z.liquid")]
    [InlineData("parts/bed/part.css")]
    [InlineData("README.md")]
    [InlineData("LICENSE")]
    public void A_file_that_replaces_one_or_is_used_is_no_finding(string path) => Assert.Empty(Found((path, "x")));

    [Theory]
    [InlineData("layuot.liquid", "did you mean “layout.liquid”?")]
    [InlineData("parts/bde/part.liquid", "did you mean “parts/bed/part.liquid”?")]
    [InlineData("part/bed/part.liquid", null)]
    [InlineData("templates/a-z.liquid", "did you mean “pages/a-z.liquid”?")]
    [InlineData("styles/10-base.css", "did you mean “css/10-base.css”?")]
    [InlineData("items/wrad.liquid", null)]
    [InlineData("parts/lamp/part.css", null)]
    public void A_file_that_does_neither_is_one_with_the_nearest_name(string path, string? help)
    {
        var finding = Assert.Single(Site((path, "x")).Findings.Open);
        Assert.Equal(("RM608", $"_theme/{path}"), (finding.Code, finding.At.File.Path));
        Assert.Equal(help ?? "a template replaces the one of the same path; `roadmap build --gallery` shows which parts there are", finding.Help);
    }

    [Fact]
    public void A_new_part_is_used_when_a_page_reaches_it()
    {
        Assert.Empty(Found(("layout.liquid", "{% include 'lamp' %}"), ("parts/lamp/part.liquid", "{% include 'bulb' %}"), ("parts/bulb/part.liquid", "x"), ("parts/bulb/sample.yml", "description: x")));
        Assert.Equal(["_theme/parts/bulb/part.liquid", "_theme/parts/lamp/part.liquid"], Found(("parts/lamp/part.liquid", "{% include 'bulb' %}"), ("parts/bulb/part.liquid", "x")));
    }

    [Fact]
    public void It_is_found_in_a_named_theme_at_the_way_from_the_content()
    {
        var named = new ThemeLayer("themes/mine", "../themes/mine", Files(("oops.liquid", "x")));
        var site = Engine.Site.Load(ContentTree.OfText("content", []), TestSite.Catalog, TestSite.Options with { Theme = _ => [named, BuiltIn] });
        Assert.StartsWith("themes/mine/oops.liquid(1,1): warning RM608", site.Printed(), StringComparison.Ordinal);
    }

    private static ThemeLayer BuiltIn => ThemeLayer.BuiltIn(Files(("layout.liquid", "{% include 'bed' %}"), ("pages/a-z.liquid", ""), ("parts/bed/part.liquid", "x"), ("css/10-base.css", "")));

    private static Dictionary<string, Func<byte[]>> Files(params (string Path, string Text)[] files) => files.ToDictionary(file => file.Path, file => (Func<byte[]>)(() => System.Text.Encoding.UTF8.GetBytes(file.Text)));

    private static Site Site(params (string Path, string Text)[] theme) =>
        Engine.Site.Load(ContentTree.OfText("content", theme.Select(file => KeyValuePair.Create("_theme/" + file.Path, file.Text))), TestSite.Catalog, TestSite.Options with { Theme = _ => [BuiltIn] });

    private static string[] Found(params (string Path, string Text)[] theme) => [.. Site(theme).Findings.Open.Select(finding => finding.At.File.Path)];
}
