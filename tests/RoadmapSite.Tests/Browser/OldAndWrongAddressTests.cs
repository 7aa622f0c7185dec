using Microsoft.Playwright;

namespace RoadmapSite.Tests.Browser;

/// <summary>What a reader sees who follows an old link, or a wrong one.</summary>
public sealed class OldAndWrongAddressTests(BrowserFixture browser) : IClassFixture<BrowserFixture>, IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("/", "nowhere.html")]
    [InlineData("/", "risks/archive/2024/nowhere.html")]
    [InlineData("/it/strategy/", "nowhere.html")]
    [InlineData("/it/strategy/", "risks/nowhere.html")]
    public async Task A_wrong_address_shows_a_whole_page_that_leads_on_from_any_depth(string basePath, string wrong)
    {
        using var server = new StaticServer(await BuildAsync(basePath), basePath);
        var failed = new List<string>();
        await using var context = await browser.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        page.Response += (_, response) =>
        {
            if (!response.Ok && !response.Url.EndsWith("nowhere.html", StringComparison.Ordinal))
            {
                failed.Add(response.Url);
            }
        };
        page.PageError += (_, error) => failed.Add(error);

        var answer = await page.GotoAsync(server.Address + wrong);
        Assert.Equal(404, answer!.Status);
        Assert.Equal("Page not found", await page.Locator("h1").TextContentAsync());
        Assert.Equal("absolute", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.skip')).position"));
        await page.Locator("#search-words").FillAsync("ransomware");
        await page.Locator("#search-words").PressAsync("Enter");
        await page.WaitForURLAsync(server.Address + "risks/*.html");

        await page.GotoAsync(server.Address + wrong);
        await page.Locator("main a", new() { HasText = "index A–Z" }).ClickAsync();
        await page.WaitForURLAsync(server.Address + "a-z.html");
        Assert.Empty(failed);
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 320)]
    public async Task Axe_finds_nothing_on_them_and_they_do_not_scroll_sideways(ColorScheme scheme, int width)
    {
        using var server = new StaticServer(await BuildAsync("/"));
        await using var context = await browser.Browser.NewContextAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 700 }, BypassCSP = true });
        var page = await context.NewPageAsync();

        // The old address leads on at once, so it is looked at without the line that does so.
        await context.RouteAsync("**/handbook/dates.html", async route => await route.FulfillAsync(new()
        {
            ContentType = "text/html",
            Body = (await File.ReadAllTextAsync(folder.Combine("site", "handbook", "dates.html"))).Replace("http-equiv=\"refresh\"", "name=\"author\"", StringComparison.Ordinal),
        }));
        foreach (var address in new[] { "nowhere.html", "handbook/dates.html" })
        {
            await page.GotoAsync(server.Address + address);
            Assert.Empty(await Axe.ViolationsAsync(page));
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), address);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_old_address_leads_to_the_page_over_http_and_from_disk_without_a_script(bool overHttp)
    {
        var site = await BuildAsync("/");
        using var server = new StaticServer(site);
        var root = overHttp ? server.Address : new Uri(site + "/").AbsoluteUri;
        await using var context = await browser.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();

        // The page leads on while it is still loading, so what is waited for is what the reader sees in the end.
        await page.GotoAsync(root + "handbook/dates.html", new() { WaitUntil = WaitUntilState.Commit });
        await page.Locator("p.lead", new() { HasText = "Dates, money and scales" }).WaitForAsync();
        Assert.Equal(root + "handbook/dates-and-numbers.html", page.Url);
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<string> BuildAsync(string basePath)
    {
        var site = folder.Combine("site");
        var run = await CommandRun.Of("build", Repository.Content, "-o", site, "--verify", "--set", $"url=https://example.org{basePath}");
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        return site;
    }
}
