using Microsoft.Playwright;

namespace RoadmapSite.Tests.Browser;

/// <summary>The sample as readers of other languages get it.</summary>
public sealed class LanguageTests(BrowserFixture browser) : IDisposable
{
    private static readonly string[] Looked = ["index.html", "timeline.html", "risks.html", "gaps.html", "initiatives/INIT-01.html"];

    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task A_German_site_speaks_German_and_says_where_it_does_not()
    {
        await Build("de");
        await using var context = await browser.Browser.NewContextAsync(new() { BypassCSP = true });
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address("risks.html"));
        Assert.Equal("de", await page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal("Risiken", await page.Locator("h1").InnerTextAsync());
        Assert.Equal("en", await page.Locator("p.lead").GetAttributeAsync("lang"));
        Assert.Equal("en", await page.Locator("main svg").First.GetAttributeAsync("lang"));
        Assert.Contains("Suche", await page.Locator("#search-words").GetAttributeAsync("placeholder"), StringComparison.Ordinal);
        await page.Locator("#search-words").FillAsync("RISK-01");
        await Assertions.Expect(page.Locator(".search-hits li").Filter(new() { HasText = "RISK-01" }).First).ToBeVisibleAsync();
        Assert.Equal("Als CSV speichern", await page.Locator(".fl-csv").First.InnerTextAsync());
        Assert.Empty(await Axe.ViolationsAsync(page));
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task A_site_from_right_to_left_keeps_its_place(int width)
    {
        await Build("ar");
        var complaints = new List<string>();
        await using var context = await browser.Browser.NewContextAsync(new() { BypassCSP = true, ViewportSize = new() { Width = width, Height = 900 } });
        var page = await context.NewPageAsync();
        foreach (var path in Looked)
        {
            await page.GotoAsync(Address(path));
            Assert.Equal("rtl", await page.Locator("html").GetAttributeAsync("dir"));
            if (await page.EvaluateAsync<int>("Math.max(document.documentElement.scrollWidth - innerWidth, document.documentElement.scrollWidth - document.documentElement.clientWidth)") is > 0 and var over)
            {
                complaints.Add($"{path} is {over} px too wide");
            }

            // Where navigation stands beside the text, it stands where reading begins.
            if (width > 1000 && await page.EvaluateAsync<bool>("document.querySelector('.rail').getBoundingClientRect().left < document.querySelector('main').getBoundingClientRect().left"))
            {
                complaints.Add($"{path} has its navigation on the left");
            }

            complaints.AddRange((await Axe.ViolationsAsync(page)).Select(violation => $"{path}: {violation}"));
        }

        Assert.Empty(complaints);
    }

    public void Dispose() => folder.Dispose();

    private string Address(string path) => new Uri(folder.Combine("site", path)).AbsoluteUri;

    private async Task Build(string language)
    {
        var run = await CommandRun.Of("build", Repository.Content, "-o", folder.Combine("site"), "--set", $"language={language}", "-q");
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Equal(language == "ar", run.Output.Contains("RM607", StringComparison.Ordinal));
    }
}
