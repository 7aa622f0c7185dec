using Microsoft.Playwright;

namespace RoadmapSite.Tests.Browser;

/// <summary>Reading by keyboard: where the focus is, where one is, the address of a section, single keys, dark pages.</summary>
public sealed class KeyboardTests(SampleSite site, BrowserFixture browser)
{
    [Fact]
    public async Task The_skip_link_leads_past_the_navigation()
    {
        await using var reader = await OpenAsync("risks.html");
        await reader.Page.Keyboard.PressAsync("Tab");
        Assert.Contains("class=\"skip\"", await reader.FocusedAsync(), StringComparison.Ordinal);
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.Keyboard.PressAsync("Tab");
        Assert.True(await reader.Page.EvaluateAsync<bool>("document.activeElement.closest('main') !== null"));
    }

    [Theory]
    [InlineData("timeline.html", 1280)]
    [InlineData("timeline.html?timeline.zoom=months", 1280)]
    [InlineData("risks.html", 1280)]
    [InlineData("risks.html", 320)]
    [InlineData("plan.html", 1280)]
    public async Task The_focus_is_always_in_the_window_visible_and_under_nothing_else(string address, int width)
    {
        await using var reader = await OpenAsync(address, width: width);
        var page = reader.Page;
        await page.EvaluateAsync("document.querySelector('main').scrollIntoView()");
        await page.Locator("main a[href], main button, main input, main summary").First.FocusAsync();
        foreach (var key in Enumerable.Repeat("Tab", 90).Concat(Enumerable.Repeat("Shift+Tab", 60)))
        {
            await page.Keyboard.PressAsync(key);
            var fault = await page.EvaluateAsync<string?>("""
                (() => {
                  const focused = document.activeElement;
                  if (!focused.closest('main') || focused.matches('input[type=radio], [role=region]')) return null;
                  const box = focused.getClientRects()[0];
                  const style = getComputedStyle(focused);
                  if (style.outlineStyle === 'none') return 'no outline: ' + focused.outerHTML;
                  const found = document.elementFromPoint(box.left + Math.min(4, box.width / 2), box.top + box.height / 2);
                  if (!found) return 'outside the window: ' + focused.outerHTML;
                  return focused.contains(found) || found.contains(focused) ? null : found.outerHTML.slice(0, 90) + ' covers ' + focused.outerHTML;
                })()
                """);
            Assert.Null(fault);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_list_of_sections_shows_the_one_being_read(bool overHttp)
    {
        await using var reader = await OpenAsync("risks.html", overHttp);
        var page = reader.Page;
        var current = page.Locator(".nav ul ul a[aria-current=location]");
        await Assertions.Expect(current).ToHaveTextAsync("Where they stand");
        await page.Locator("#register").EvaluateAsync("section => section.scrollIntoView()");
        await Assertions.Expect(current).ToHaveTextAsync("Register");
        await page.EvaluateAsync("scrollTo(0, document.body.scrollHeight)");
        await Assertions.Expect(current).ToHaveTextAsync("Expected loss");
        await page.EvaluateAsync("scrollTo(0, 0)");
        await Assertions.Expect(current).ToHaveTextAsync("Where they stand");
        Assert.Equal(1, await page.Locator("[aria-current=page]").CountAsync());
    }

    [Fact]
    public async Task A_page_s_own_list_of_its_sections_follows_too()
    {
        await using var reader = await OpenAsync("how-to-read-this-site.html");
        var links = reader.Page.Locator("nav.note a");
        await links.Nth(1).ClickAsync();
        await Assertions.Expect(reader.Page.Locator("nav.note a[aria-current=location]")).ToHaveTextAsync(await links.Nth(1).InnerTextAsync());
    }

    [Fact]
    public async Task A_heading_gives_its_address_and_says_so()
    {
        await using var reader = await OpenAsync("risks.html", overHttp: true);
        await reader.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var page = reader.Page;
        await page.Locator("#register h2").HoverAsync();
        await page.Locator("#register .here").ClickAsync();
        await Assertions.Expect(page.Locator(".told")).ToHaveTextAsync("Link copied");
        Assert.Equal("status", await page.Locator(".told").GetAttributeAsync("role"));
        Assert.Equal(reader.Root + "risks.html#register", await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        Assert.Equal(reader.Root + "risks.html#register", page.Url);
    }

    [Theory]
    [InlineData("true", "Link copied")]
    [InlineData("false", "The link is in the address bar")]
    public async Task Without_a_clipboard_the_address_is_copied_another_way_or_shown(string oldWay, string told)
    {
        await using var reader = await OpenAsync("index.html");
        await reader.Page.AddInitScriptAsync($"Object.defineProperty(navigator, 'clipboard', {{ value: undefined }}); document.execCommand = () => {oldWay};");
        await reader.Page.GotoAsync(reader.Root + "risks.html");
        await reader.Page.Locator("#register .here").FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(reader.Page.Locator(".told")).ToHaveTextAsync(told);
        Assert.EndsWith("risks.html#register", reader.Page.Url, StringComparison.Ordinal);
        Assert.Contains("class=\"here\"", await reader.FocusedAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_heading_with_an_address_is_called_what_it_was_called()
    {
        await using var reader = await OpenAsync("risks.html");
        Assert.Equal(1, await reader.Page.GetByRole(AriaRole.Heading, new() { Name = "Register", Exact = true }).CountAsync());
        Assert.Equal(1, await reader.Page.GetByRole(AriaRole.Region, new() { Name = "Register", Exact = true }).CountAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_question_mark_lists_the_keys_and_escape_gives_the_focus_back(bool overHttp)
    {
        await using var reader = await OpenAsync("risks.html", overHttp);
        var page = reader.Page;
        await page.Locator("#register .fl-facet > summary").First.FocusAsync();
        await page.Keyboard.PressAsync("?");
        Assert.True(await page.Locator("dialog.key-help").IsVisibleAsync());
        Assert.Contains("Dark or light pages", await page.Locator("dialog.key-help").InnerTextAsync(), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await page.Locator("dialog.key-help").IsVisibleAsync());
        Assert.StartsWith("<summary", await reader.FocusedAsync(), StringComparison.Ordinal);
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task Keys_are_letters_while_one_writes()
    {
        await using var reader = await OpenAsync("risks.html");
        await reader.Page.Locator("#register .fl-q").FocusAsync();
        await reader.Page.Keyboard.TypeAsync("t?");
        Assert.Equal("t?", await reader.Page.Locator("#register .fl-q").InputValueAsync());
        Assert.Null(await reader.Page.Locator("html").GetAttributeAsync("data-theme"));
        Assert.Equal(0, await reader.Page.Locator("dialog[open]").CountAsync());
    }

    [Fact]
    public async Task Single_keys_can_be_switched_off_and_stay_off()
    {
        await using var reader = await OpenAsync("risks.html", overHttp: true);
        var page = reader.Page;
        await page.Locator(".keys-open").ClickAsync();
        await page.GetByLabel("Single keys work").UncheckAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.GotoAsync(reader.Root + "plan.html");
        await page.Keyboard.PressAsync("?");
        await page.Keyboard.PressAsync("t");
        Assert.Equal(0, await page.Locator("dialog[open]").CountAsync());
        Assert.Null(await page.Locator("html").GetAttributeAsync("data-theme"));
        Assert.Equal("off", await page.Locator("html").GetAttributeAsync("data-keys"));
    }

    [Theory]
    [InlineData(ColorScheme.Light, "dark", "Light pages")]
    [InlineData(ColorScheme.Dark, "light", "Dark pages")]
    public async Task The_key_t_changes_the_pages_and_back_again_follows_the_system(ColorScheme scheme, string chosen, string offered)
    {
        await using var reader = await Reader.OpenAsync(site, browser, "risks.html", overHttp: true, scheme: scheme);
        var page = reader.Page;
        await page.Keyboard.PressAsync("t");
        Assert.Equal(chosen, await page.Locator("html").GetAttributeAsync("data-theme"));
        Assert.Equal(offered, await page.Locator(".theme").TextContentAsync());
        await page.Keyboard.PressAsync("t");
        Assert.Null(await page.Locator("html").GetAttributeAsync("data-theme"));
        await page.EmulateMediaAsync(new() { ColorScheme = scheme == ColorScheme.Light ? ColorScheme.Dark : ColorScheme.Light });
        await Assertions.Expect(page.Locator(".theme")).ToHaveTextAsync(offered);
    }

    [Fact]
    public async Task The_chosen_colours_are_there_before_the_page_is()
    {
        await using var reader = await OpenAsync("risks.html", overHttp: true);
        await reader.Page.Keyboard.PressAsync("t");
        await reader.Page.AddInitScriptAsync("new MutationObserver((changes, observer) => { if (document.body) { window.atFirst = document.documentElement.dataset.theme; observer.disconnect(); } }).observe(document, { childList: true, subtree: true });");
        await reader.Page.GotoAsync(reader.Root + "plan.html");
        Assert.Equal("dark", await reader.Page.EvaluateAsync<string>("atFirst"));
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Light, 320)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Dark, 320)]
    public async Task Axe_finds_nothing_in_the_list_of_keys(ColorScheme scheme, int width)
    {
        await using var reader = await Reader.OpenAsync(site, browser, "risks.html", scheme: scheme, width: width, forAxe: true);
        await reader.Page.Keyboard.PressAsync("?");
        Assert.Empty(await Axe.ViolationsAsync(reader.Page));
        Assert.InRange(await reader.OverflowAsync(), int.MinValue, 0);
    }

    private Task<Reader> OpenAsync(string address, bool overHttp = false, int width = 1280) => Reader.OpenAsync(site, browser, address, overHttp, width: width);
}
