using Microsoft.Playwright;
using RoadmapSite.Tests.Browser;

namespace RoadmapSite.Tests.Preview;

/// <summary>What somebody who edits sees beside the editor.</summary>
public sealed class PreviewInBrowserTests(BrowserFixture browser)
{
    private const string Risk = "risks/RISK-01.html";

    [Fact]
    public async Task A_page_follows_what_is_saved_and_keeps_its_place()
    {
        await using var preview = await RunningPreview.StartAsync();
        var page = await OpenAsync(preview, Risk);
        await page.EvaluateAsync("scrollTo(0, 400)");
        preview.Replace("risks/RISK-01.md", "Ransomware stops care systems", "Malware stops care systems");
        await page.GetByText("Malware stops care systems").First.WaitForAsync();
        await page.WaitForFunctionAsync("() => scrollY > 300");
    }

    [Fact]
    public async Task A_mistake_is_told_over_the_page_which_stays_usable_until_it_is_mended()
    {
        await using var preview = await RunningPreview.StartAsync();
        var page = await OpenAsync(preview, Risk);
        Assert.Equal(0, await Badge(page).CountAsync());

        preview.Replace("risks/RISK-01.md", "category: cyber", "categry: cyber");
        await Badge(page).WaitForAsync();
        Assert.Contains("1 error", await Badge(page).InnerTextAsync(), StringComparison.Ordinal);
        await Badge(page).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("“categry” is not a key of a risk.", new() { Exact = true }).WaitForAsync();
        Assert.True(await page.GetByText("RISK-01.md(4,1)").IsVisibleAsync());

        await page.Keyboard.PressAsync("Escape");
        await page.GetByText("“categry” is not a key of a risk.", new() { Exact = true }).WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        await page.GetByRole(AriaRole.Link, new() { Name = "Risks", Exact = true }).First.ClickAsync();
        await page.WaitForURLAsync("**/risks.html");

        preview.Replace("risks/RISK-01.md", "categry: cyber", "category: cyber");
        await Badge(page).WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 320)]
    public async Task The_findings_over_a_page_can_be_read_by_everybody(ColorScheme scheme, int width)
    {
        await using var preview = await RunningPreview.StartAsync();
        preview.Replace("risks/RISK-01.md", "category: cyber", "categry: cyber");
        await preview.ToldAsync("/index.html", state => state.Contains("categry", StringComparison.Ordinal));
        var page = await OpenAsync(preview, Risk, scheme, width);
        await Badge(page).ClickAsync();
        await page.GetByText("“categry” is not a key of a risk.", new() { Exact = true }).WaitForAsync();
        Assert.Empty(await Axe.ViolationsAsync(page));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    private static ILocator Badge(IPage page) => page.GetByRole(AriaRole.Button, new() { NameRegex = new("error|warning|finding", System.Text.RegularExpressions.RegexOptions.IgnoreCase) }).First;

    private async Task<IPage> OpenAsync(RunningPreview preview, string address, ColorScheme scheme = ColorScheme.Light, int width = 1280)
    {
        var context = await browser.Browser.NewContextAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 }, BypassCSP = true });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(preview.Address, address).AbsoluteUri);
        return page;
    }
}
