using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;

namespace RoadmapSite.Tests.Browser;

/// <summary>The one style sheet and the two scripts of a page.</summary>
public sealed partial class AssetsInBrowserTests(SampleSite site, BrowserFixture browser) : IClassFixture<SampleSite>, IClassFixture<BrowserFixture>
{
    /// <summary>Every rule of a style sheet as the browser has understood it, which is what pages look like.</summary>
    private const string RulesOf = "text => { const sheet = new CSSStyleSheet(); sheet.replaceSync(text); return Array.from(sheet.cssRules, rule => rule.cssText); }";

    [Theory]
    [InlineData("default")]
    [InlineData("instrument")]
    public async Task A_browser_reads_the_same_rules_from_the_published_style_sheet_as_from_the_theme_s_own(string theme)
    {
        using var folder = new TemporaryFolder();
        var themes = Path.Combine(Path.GetDirectoryName(Repository.Content)!, "themes");
        var run = await CommandRun.Of("build", Repository.Content, "-o", folder.Combine("site"), "--theme", Path.Combine(themes, theme));
        Assert.True(run.ExitCode == 0, run.Output + run.Error);

        var layers = new[] { theme, "default" }.Select(name => Path.Combine(themes, name)).ToList();
        var written = layers
            .SelectMany(layer => Directory.EnumerateFiles(layer, "*.css", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(layer, path).Replace('\\', '/')))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(path => File.ReadAllText(layers.Select(layer => Path.Combine(layer, path)).First(File.Exists)));
        await using var context = await browser.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var expected = await RulesAsync(string.Join('\n', written));
        var published = await RulesAsync(await File.ReadAllTextAsync(Assert.Single(Directory.EnumerateFiles(folder.Combine("site", "assets"), "site.*.css")), TestContext.Current.CancellationToken));
        Assert.True(expected.Count > 500, "The theme has hundreds of rules.");
        Assert.Equal(expected, published);

        async Task<List<string>> RulesAsync(string css) =>
            [.. (await page.EvaluateAsync<JsonElement>(RulesOf, css)).EnumerateArray().Select(rule => Space().Replace(rule.GetString()!, ""))];
    }

    [Fact]
    public async Task The_choice_of_dark_pages_is_made_before_anything_is_painted_and_every_other_script_waits()
    {
        using var server = new StaticServer(site.Folder);
        await using var context = await browser.Browser.NewContextAsync(new() { ColorScheme = ColorScheme.Light });

        // What the page looks like at the moment the parser reaches the body.
        await context.AddInitScriptAsync("localStorage.setItem('roadmap-theme', 'dark'); new MutationObserver((_, me) => { if (document.body) { window.first = [document.documentElement.getAttribute('data-theme'), typeof roadmap]; me.disconnect(); } }).observe(document, { childList: true, subtree: true });");
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Address + "index.html");
        Assert.Equal(["dark", "undefined"], await page.EvaluateAsync<string[]>("window.first"));
        Assert.Equal("object", await page.EvaluateAsync<string>("typeof roadmap"));
    }

    [Fact]
    public void Pages_ask_for_one_style_sheet_and_two_scripts_that_are_there_under_lasting_names()
    {
        foreach (var path in site.Pages)
        {
            var head = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site.Folder, path))).Head!;
            if (head.QuerySelector("meta[http-equiv=refresh]") is not null)
            {
                continue;
            }

            var asked = head.QuerySelectorAll("link[rel=stylesheet], script").Select(element => (element.GetAttribute("href") ?? element.GetAttribute("src"))!).ToList();
            Assert.Equal(3, asked.Count);
            Assert.All(asked, address => Assert.Matches(@"assets/(site|head)\.[0-9a-f]{8}\.(css|js)$", address));
            Assert.All(asked, address => Assert.True(File.Exists(Path.Combine(site.Folder, "assets", Path.GetFileName(address))), address));
        }
    }

    [Fact]
    public void Servers_are_told_that_these_may_be_kept_for_good()
    {
        var headers = File.ReadAllText(Path.Combine(site.Folder, "_headers"));
        Assert.All(
            Directory.EnumerateFiles(Path.Combine(site.Folder, "assets")).Select(Path.GetFileName),
            name => Assert.Contains($"/assets/{name}\n  Cache-Control: public, max-age=31536000, immutable\n", headers, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
