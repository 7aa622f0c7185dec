using Microsoft.Playwright;

namespace RoadmapSite.Tests.Browser;

/// <summary>Every kind of page in a real browser: for those who listen, without a script, on paper.</summary>
public sealed class SiteInBrowserTests(SampleSite site, BrowserFixture browser)
{
    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Light, 320)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Dark, 320)]
    public async Task Axe_finds_nothing_and_no_page_scrolls_sideways(ColorScheme scheme, int width)
    {
        var complaints = new List<string>();

        // The policy forbids injected scripts, and axe is one; the policy itself is tested above.
        await using var context = await browser.Browser.NewContextAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 }, BypassCSP = true });
        var page = await context.NewPageAsync();
        foreach (var path in PageKinds.Of(site))
        {
            await page.GotoAsync(new Uri(Path.Combine(site.Folder, path)).AbsoluteUri);
            var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
            if (overflow > 0)
            {
                complaints.Add($"{path} is {overflow} px too wide");
            }

            // What stands on it is looked at page by page; all of it at once is minutes of work for axe.
            if (path == "edition.html")
            {
                continue;
            }

            complaints.AddRange((await Axe.ViolationsAsync(page)).Select(violation => $"{path}: {violation}"));
        }

        Assert.Empty(complaints);
    }

    [Fact]
    public async Task Everything_is_readable_without_a_script()
    {
        await using var context = await browser.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        foreach (var path in PageKinds.Of(site))
        {
            await page.GotoAsync(new Uri(Path.Combine(site.Folder, path)).AbsoluteUri);
            Assert.True(await page.Locator("main").IsVisibleAsync(), path);
            Assert.Equal(1, await page.Locator("h1").CountAsync());
            Assert.True(await page.Locator("nav[aria-label=Main] a").CountAsync() > 5, path);
            Assert.Equal(0, await page.Locator("[hidden]:not(.theme):not(.search-box)").CountAsync());
        }
    }

    [Fact]
    public async Task The_choice_of_dark_pages_is_remembered()
    {
        using var server = new StaticServer(site.Folder);
        await using var context = await browser.Browser.NewContextAsync(new() { ColorScheme = ColorScheme.Light });
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Address + "index.html");
        await page.Locator(".theme").ClickAsync();
        await page.GotoAsync(server.Address + "findings.html");
        Assert.Equal("dark", await page.Locator("html").GetAttributeAsync("data-theme"));
        Assert.Equal("Light pages", await page.Locator(".theme").TextContentAsync());
    }

    [Fact]
    public async Task The_board_page_prints_on_one_sheet()
    {
        await using var context = await browser.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Path.Combine(site.Folder, "board.html")).AbsoluteUri);
        var pdf = System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true }));
        Assert.Contains("/Count 1\n", pdf, StringComparison.Ordinal);
    }
}
