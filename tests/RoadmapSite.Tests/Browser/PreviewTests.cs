using System.Text.Json;
using Microsoft.Playwright;

namespace RoadmapSite.Tests.Browser;

/// <summary>A link to an item says what is behind it before it is followed.</summary>
public sealed class PreviewTests(SampleSite site, BrowserFixture browser)
{
    private const string Preview = ".preview";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_pointer_that_rests_on_a_link_brings_its_preview(bool overHttp)
    {
        await using var reader = await OpenAsync("timeline.html", overHttp);
        var link = reader.Page.Locator("#INIT-01 .ti a");
        await link.HoverAsync();
        await Assertions.Expect(reader.Page.Locator(Preview)).ToBeVisibleAsync();
        Assert.Equal("tooltip", await reader.Page.Locator(Preview).GetAttributeAsync("role"));
        var lines = await reader.Page.Locator($"{Preview} p").AllInnerTextsAsync();
        Assert.Equal("Initiative INIT-01\nOff track", lines[0]);
        Assert.Equal("One record for three hospitals", lines[1]);
        Assert.Contains("91 days late", lines[2], StringComparison.Ordinal);
        Assert.Equal("Chief medical information officer", lines[3]);
        Assert.Equal("#g-red", await reader.Page.Locator($"{Preview} use").GetAttributeAsync("href"));
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task Nothing_is_loaded_before_a_preview_is_asked_for_and_each_script_once()
    {
        await using var reader = await OpenAsync("risks.html", overHttp: true);
        var asked = new List<string>();
        reader.Page.Request += (_, request) => asked.Add(request.Url);
        var loaded = await reader.Page.EvaluateAsync<string[]>("performance.getEntriesByType('resource').map(entry => entry.name)");
        Assert.DoesNotContain(loaded, address => address.Contains("previews", StringComparison.Ordinal));
        var link = reader.Page.Locator("#RISK-01 .ti a");
        foreach (var _ in (string[])["once", "twice"])
        {
            await link.HoverAsync();
            await Assertions.Expect(reader.Page.Locator(Preview)).ToBeVisibleAsync();
            await reader.Page.Mouse.MoveAsync(1, 1);
            await Assertions.Expect(reader.Page.Locator(Preview)).ToBeHiddenAsync();
        }

        Assert.Single(asked);
    }

    [Fact]
    public async Task A_link_that_the_keyboard_reaches_is_described_by_its_preview_until_it_is_left()
    {
        await using var reader = await OpenAsync("timeline.html");
        var page = reader.Page;
        await page.Locator("#INIT-01 .ti a").FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(Preview)).ToContainTextAsync("One image archive");
        Assert.Equal("One image archive", await page.Locator("[aria-describedby=roadmap-preview]").InnerTextAsync());
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(Preview)).ToBeHiddenAsync();
        Assert.Equal(0, await page.Locator("[aria-describedby=roadmap-preview]").CountAsync());
    }

    [Fact]
    public async Task Escape_takes_a_preview_away_and_leaves_the_focus()
    {
        await using var reader = await OpenAsync("timeline.html");
        var page = reader.Page;
        await page.Locator("#INIT-01 .ti a").FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(Preview)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(Preview)).ToBeHiddenAsync();
        Assert.Contains("INIT-03", await reader.FocusedAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pointer_may_go_into_a_preview_and_it_stays()
    {
        await using var reader = await OpenAsync("timeline.html");
        var page = reader.Page;
        await page.Locator("#INIT-01 .ti a").HoverAsync();
        await Assertions.Expect(page.Locator(Preview)).ToBeVisibleAsync();
        await page.Locator($"{Preview} .pv-owner").HoverAsync();
        await page.WaitForTimeoutAsync(500);
        Assert.True(await page.Locator(Preview).IsVisibleAsync());
        await page.Mouse.MoveAsync(1, 1);
        await Assertions.Expect(page.Locator(Preview)).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task A_preview_never_covers_its_link_and_stays_inside_the_window(int width)
    {
        await using var reader = await OpenAsync("risks.html", width: width);
        var page = reader.Page;
        foreach (var (id, block) in (IEnumerable<(string, string)>)[("RISK-01", "start"), ("RISK-04", "end"), ("RISK-10", "center")])
        {
            await page.Mouse.MoveAsync(1, 1);
            await Assertions.Expect(page.Locator(Preview)).ToBeHiddenAsync();
            await page.EvaluateAsync("where => document.querySelector(`#${where[0]} .ti a`).scrollIntoView({ block: where[1] })", new[] { id, block });
            var link = page.Locator($"#{id} .ti a");
            var box = await page.EvaluateAsync<double[]>($"(() => {{ const box = document.querySelector('#{id} .ti a').getBoundingClientRect(); return [box.left, box.top, box.right, box.bottom]; }})()");
            await page.Mouse.MoveAsync((float)box[0] + 5, (float)box[1] + 12);
            await Assertions.Expect(page.Locator(Preview)).ToContainTextAsync(await link.InnerTextAsync());
            var tip = await page.EvaluateAsync<double[]>("(() => { const box = document.querySelector('.preview').getBoundingClientRect(); return [box.left, box.top, box.right, box.bottom]; })()");
            Assert.True(tip[1] >= box[3] || tip[3] <= box[1], $"{id}: {string.Join(' ', tip)} covers {string.Join(' ', box)}");
            Assert.InRange(tip[0], 0, width);
            Assert.InRange(tip[2], 0, width);
            Assert.InRange(tip[1], 0, 900);
            Assert.InRange(tip[3], 0, 900);
            Assert.InRange(await reader.OverflowAsync(), int.MinValue, 0);
        }
    }

    [Fact]
    public async Task A_finger_follows_the_link_at_once()
    {
        await using var reader = await Reader.OpenAsync(site, browser, "risks.html", width: 320, touch: true);
        await reader.Page.Locator("#RISK-01 .ti a").TapAsync();
        await Assertions.Expect(reader.Page.Locator("h1")).ToContainTextAsync("RISK-01");
        Assert.Equal(0, await reader.Page.Locator(Preview).CountAsync());
    }

    [Fact]
    public async Task A_preview_stands_still_for_those_who_ask_for_less_motion()
    {
        await using var reader = await OpenAsync("timeline.html");
        await reader.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await reader.Page.Locator("#INIT-01 .ti a").HoverAsync();
        await Assertions.Expect(reader.Page.Locator(Preview)).ToBeVisibleAsync();
        Assert.Equal("none", await reader.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.preview')).animationName"));
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Light, 320)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Dark, 320)]
    public async Task Axe_finds_nothing_in_a_preview(ColorScheme scheme, int width)
    {
        await using var reader = await Reader.OpenAsync(site, browser, "timeline.html", scheme: scheme, width: width, forAxe: true);
        await reader.Page.Locator("#INIT-01 .ti a").FocusAsync();
        await reader.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(reader.Page.Locator(Preview)).ToBeVisibleAsync();
        Assert.Empty(await Axe.ViolationsAsync(reader.Page));
    }

    [Fact]
    public void Every_page_of_an_item_has_one_preview()
    {
        var previewed = Directory.EnumerateFiles(Path.Combine(site.Folder, "assets", "previews")).SelectMany(file =>
        {
            var text = File.ReadAllText(file);
            Assert.StartsWith("roadmap.preview({", text, StringComparison.Ordinal);
            using var json = JsonDocument.Parse(text["roadmap.preview(".Length..text.LastIndexOf(')')]);
            return json.RootElement.EnumerateObject().Select(page => page.Name).ToList();
        }).ToList();
        Assert.Equal(previewed.Distinct(), previewed);
        Assert.All(previewed, page => Assert.Contains(page, site.Pages));
        Assert.Subset(previewed.ToHashSet(), site.Pages.Where(page => page.StartsWith("risks/", StringComparison.Ordinal) || page.StartsWith("roles/", StringComparison.Ordinal)).ToHashSet());
    }

    private Task<Reader> OpenAsync(string address, bool overHttp = false, int width = 1280) => Reader.OpenAsync(site, browser, address, overHttp, width: width);
}
