using AngleSharp.Html.Parser;
using Microsoft.Playwright;
using RoadmapSite.Engine;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Output;
using RoadmapSite.Engine.Themes;
using RoadmapSite.Roadmap;
using RoadmapSite.Tests.Browser;

namespace RoadmapSite.Tests;

/// <summary>The page that shows a theme's author every part in its sample states.</summary>
public sealed class GalleryTests(SampleSite site, InstrumentSite instrument, BrowserFixture browser) : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void No_site_has_one_unless_it_is_asked_for() => Assert.DoesNotContain("gallery.html", site.Pages);

    [Fact]
    public async Task Every_part_of_the_default_theme_has_a_sample_that_says_what_it_is_for()
    {
        await BuildAsync();
        var page = new HtmlParser().ParseDocument(await File.ReadAllTextAsync(folder.Combine("site", "gallery.html"), TestContext.Current.CancellationToken));
        var parts = Directory.EnumerateDirectories(Path.Combine(Repository.Root(), "themes", "default", "parts")).Select(Path.GetFileName).Order(StringComparer.Ordinal);
        var shown = page.QuerySelectorAll(".gallery section[data-nav]").ToList();
        Assert.Equal(parts, shown.Select(section => section.QuerySelector("h2")!.TextContent));
        Assert.All(shown, section =>
        {
            Assert.True(section.QuerySelector(".hd p") is not null, $"{section.Id} has no description");
            Assert.NotEmpty(section.QuerySelectorAll("figure .shown"));
            Assert.All(section.QuerySelectorAll("figure .shown"), state => Assert.True(state.InnerHtml.Trim().Length > 0, $"{section.Id} shows nothing"));
        });
    }

    [Theory]
    [InlineData(false, ColorScheme.Light, 1280)]
    [InlineData(false, ColorScheme.Dark, 1280)]
    [InlineData(false, ColorScheme.Light, 320)]
    [InlineData(false, ColorScheme.Dark, 320)]
    [InlineData(true, ColorScheme.Light, 1280)]
    [InlineData(true, ColorScheme.Dark, 320)]
    public async Task Axe_finds_nothing_on_it_and_it_does_not_scroll_sideways(bool isSecondTheme, ColorScheme scheme, int width)
    {
        if (!isSecondTheme)
        {
            await BuildAsync();
        }

        await using var context = await browser.Browser.NewContextAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 }, BypassCSP = true });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Path.Combine(isSecondTheme ? instrument.Folder : folder.Combine("site"), "gallery.html")).AbsoluteUri);
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth"));
        Assert.Empty(await Axe.ViolationsAsync(page));
    }

    [Fact]
    public async Task It_shows_the_parts_of_the_theme_that_lies_on_top()
    {
        folder.Write("theme/parts/rag/part.liquid", "<b>{{ rag }}</b>");
        await BuildAsync("--theme", folder.Combine("theme"));
        var html = await File.ReadAllTextAsync(folder.Combine("site", "gallery.html"), TestContext.Current.CancellationToken);
        Assert.Contains("<div class=\"shown\"><b>amber</b></div>", html, StringComparison.Ordinal);
        Assert.Contains("theme/parts/rag/part.liquid</code>", html, StringComparison.Ordinal);
        Assert.Contains("<code>parts/status/part.liquid</code>, built-in", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("description: A.\nstates:\n  One: {rag: red}\n", "parts/status/part.liquid(2): There is no “word” here. ")]
    [InlineData("description: A.\nstates:\n  One: {rag: red, wrod: Off}\n", "Did you mean “wrod”? Found in the state “One” of theme/parts/status/sample.yml.")]
    [InlineData("description: A.\nstate:\n  One: {}\n", "theme/parts/status/sample.yml(2): There is no key “state” here. Did you mean “states”?")]
    [InlineData("states:\n  One: {rag: red}\n", "theme/parts/status/sample.yml(1): A sample says what its part is for")]
    [InlineData("description: A.\nstates: [one]\n", "theme/parts/status/sample.yml(2): States are a map")]
    [InlineData("description: A.\nstates:\n  One: {rag: [red\n", "theme/parts/status/sample.yml(3): The bracket “{” is never closed.")]
    public void A_sample_that_does_not_fit_stops_with_file_and_line(string sample, string message)
    {
        folder.Write("theme/parts/status/sample.yml", sample);
        var layer = ThemeLayer.OfFolder(folder.Combine("theme"), folder.Path) with { Name = "theme" };
        var loaded = Site.Load(ContentTree.OfText("content", [KeyValuePair.Create("index.md", "# Welcome\n")]), RoadmapCatalog.Create(), new(new(2026, 11, 30)) { Theme = _ => [layer, ThemeLayer.BuiltIn(BuiltInTheme.Files)] });
        Assert.Contains(message, Assert.Throws<ThemeException>(() => new SiteRenderer(loaded).Render(withGallery: true)).Message, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    /// <summary>A page and nothing else: the gallery does not rest on what the content says.</summary>
    private async Task BuildAsync(params string[] arguments)
    {
        folder.Write("content/index.md", "# Welcome\n");
        var run = await CommandRun.Of(["build", folder.Combine("content"), "-o", folder.Combine("site"), "--gallery", "--verify", "-q", .. arguments]);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
    }
}
