using Microsoft.Playwright;
using RoadmapSite.Tests.Browser;

namespace RoadmapSite.Tests.Themes;

/// <summary>The second theme keeps what the first one promises, and is nothing but its differences.</summary>
public sealed class InstrumentThemeTests(InstrumentSite site, BrowserFixture browser)
{
    private static readonly string[] Pages = ["index.html", "timeline.html", "risks.html", "gaps.html", "initiatives/INIT-05.html"];

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Light, 320)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Dark, 320)]
    public async Task Axe_finds_nothing_and_no_page_scrolls_sideways(ColorScheme scheme, int width)
    {
        var complaints = new List<string>();
        await using var context = await browser.Browser.NewContextAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 }, BypassCSP = true });
        var page = await context.NewPageAsync();
        page.PageError += (_, error) => complaints.Add(error);
        foreach (var path in Pages)
        {
            await page.GotoAsync(new Uri(Path.Combine(site.Folder, path)).AbsoluteUri);
            complaints.AddRange((await Axe.ViolationsAsync(page)).Select(violation => $"{path}: {violation}"));
        }

        // The pages that axe does not look at may not be too wide either.
        foreach (var path in PageKinds.Of(site.Folder))
        {
            await page.GotoAsync(new Uri(Path.Combine(site.Folder, path)).AbsoluteUri);
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth") is var overflow and > 0)
            {
                complaints.Add($"{path} is {overflow} px too wide");
            }
        }

        Assert.Empty(complaints);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Search_opens_below_its_box_and_what_it_finds_can_be_clicked(int width)
    {
        await using var context = await browser.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Path.Combine(site.Folder, "risks", "RISK-08.html")).AbsoluteUri);
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("INIT-07");
        await page.Locator(".search-hits a").First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("initiatives/INIT-07.html"));
    }

    [Fact]
    public void No_file_of_it_is_the_same_as_the_one_it_replaces()
    {
        var builtIn = Path.Combine(Repository.Root(), "themes", "default");
        foreach (var path in Directory.EnumerateFiles(InstrumentSite.Theme, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(InstrumentSite.Theme, path)))
        {
            var replaced = Path.Combine(builtIn, path);
            Assert.False(File.Exists(replaced) && File.ReadAllBytes(replaced).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(InstrumentSite.Theme, path))), $"{path} changes nothing.");
        }
    }

    [Fact]
    public void Every_file_of_it_is_used()
    {
        Assert.DoesNotContain("[unused-override]", site.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("roadmap: ", site.Output, StringComparison.Ordinal);
    }
}
