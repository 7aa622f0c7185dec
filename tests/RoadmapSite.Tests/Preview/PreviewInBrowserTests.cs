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

    [Fact]
    public async Task What_stands_in_the_way_is_said_unasked_and_goes_when_it_is_mended()
    {
        await using var preview = await RunningPreview.StartAsync();
        var page = await OpenAsync(preview, Risk);
        var configuration = preview.Read("roadmap.yml");
        preview.Write("roadmap.yml", "title: [\n");
        var panel = page.GetByRole(AriaRole.Dialog, new() { Name = "This is the last good site" });
        await panel.WaitForAsync();
        Assert.True(await page.GetByText("roadmap.yml(1,").First.IsVisibleAsync());
        Assert.True(await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).IsVisibleAsync());
        Assert.Empty(await Axe.ViolationsAsync(page));

        preview.Write("roadmap.yml", configuration);
        await panel.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }

    [Fact]
    public async Task A_change_elsewhere_leaves_the_page_alone()
    {
        await using var preview = await RunningPreview.StartAsync();
        var page = await OpenAsync(preview, "404.html");
        await page.EvaluateAsync("document.body.dataset.mine = 'kept'");
        preview.Replace("risks/RISK-01.md", "category: cyber", "categry: cyber");
        await Badge(page).WaitForAsync();
        Assert.Equal("kept", await page.EvaluateAsync<string?>("document.body.dataset.mine"));
    }

    [Fact]
    public async Task Nothing_of_the_page_is_left_under_the_open_list()
    {
        await using var preview = await RunningPreview.StartAsync();
        preview.Replace("risks/RISK-01.md", "category: cyber", "categry: cyber");
        await preview.ToldAsync("/index.html", state => state.Contains("categry", StringComparison.Ordinal));
        var page = await OpenAsync(preview, Risk, width: 320);
        await Badge(page).ClickAsync();
        await page.EvaluateAsync("scrollTo(0, document.documentElement.scrollHeight)");
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('main').getBoundingClientRect().bottom <= document.querySelector('roadmap-preview').shadowRoot.querySelector('.frame').getBoundingClientRect().top + 1"));
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await page.Locator("roadmap-preview").IsVisibleAsync());
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
