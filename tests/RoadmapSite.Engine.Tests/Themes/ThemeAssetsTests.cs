using System.Security.Cryptography;
using System.Text;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Engine.Tests.Themes;

public sealed class ThemeAssetsTests
{
    [Fact]
    public void A_name_changes_with_what_is_in_the_file_and_with_nothing_else()
    {
        var (one, again, other) = (Of(("css/10.css", "a{top:0}")), Of(("css/10.css", "a { top: 0 }"), ("js/10.js", "x()")), Of(("css/10.css", "a{top:1px}")));
        Assert.Matches("^assets/site\\.[0-9a-f]{8}\\.css$", one.Find("site.css"));
        Assert.Equal(one.Find("site.css"), again.Find("site.css"));
        Assert.NotEqual(one.Find("site.css"), other.Find("site.css"));
        var (path, content) = Assert.Single(one.Used);
        Assert.Equal($"assets/site.{Convert.ToHexStringLower(SHA256.HashData(content))[..8]}.css", path);
    }

    [Fact]
    public void Scripts_of_the_head_stand_apart_from_those_that_can_wait()
    {
        var assets = Of(("js/10.js", "second()"), ("js/head/90.js", "first()"), ("parts/x/part.js", "third()"));
        Assert.Equal("first();\n", Text(assets, "head.js"));
        Assert.Equal("second();\nthird();\n", Text(assets, "site.js"));
    }

    [Fact]
    public void Only_what_is_asked_for_is_written_under_such_a_name()
    {
        var assets = Of(("assets/a.png", "a"), ("assets/fonts/b.woff2", "b"));
        Assert.Empty(assets.Used);
        Assert.Matches("^assets/fonts/b\\.[0-9a-f]{8}\\.woff2$", assets.Find("fonts/b.woff2"));
        Assert.Null(assets.Find("c.png"));
        Assert.Single(assets.Used);
    }

    [Fact]
    public void A_style_sheet_asks_for_pictures_and_typefaces_by_these_names_too()
    {
        var assets = Of(("assets/fonts/b.woff2", "b"), ("assets/a b.png", "a"), ("css/10.css", "@font-face { src: url( \"fonts/b.woff2\" ) } a { background: url(data:image/png;base64,AA==) } b { mask: url(none.svg) }"));
        var css = Text(assets, "site.css");
        Assert.Contains($"url(\"{assets.Find("fonts/b.woff2")!["assets/".Length..]}\")", css, StringComparison.Ordinal);
        Assert.Contains("url(data:image/png;base64,AA==)", css, StringComparison.Ordinal);
        Assert.Contains("url(none.svg)", css, StringComparison.Ordinal);
    }

    private static string Text(ThemeAssets assets, string name) => assets.Find(name) is { } path ? Encoding.UTF8.GetString(assets.Used.Single(file => file.Path == path).Content) : "";

    private static ThemeAssets Of(params (string Path, string Text)[] files) =>
        Of(new ThemeFiles(ThemeLayer.BuiltIn(files.ToDictionary(file => file.Path, file => (Func<byte[]>)(() => Encoding.UTF8.GetBytes(file.Text)), StringComparer.Ordinal))));

    private static ThemeAssets Of(ThemeFiles theme) => ThemeAssets.Of(theme, brand: null, Strings.Of(theme, "en"));
}
