using System.Text.Json;
using Microsoft.Playwright;

namespace RoadmapSite.Tests.Browser;

/// <summary>What every kind of page promises, over http and from disk, light and dark, wide and narrow.</summary>
public sealed class EveryPageTests(SampleSite site, BrowserFixture browser)
{
    /// <summary>One line for each promise that a page as it stands does not keep.</summary>
    private const string Look = """
        (() => {
          const faults = [];
          const fault = (is, words) => { if (is) faults.push(words); };
          const seen = element => element && getComputedStyle(element).display !== 'none';
          fault(getComputedStyle(document.querySelector('.skip')).position !== 'absolute', 'it is not styled');
          fault(!document.documentElement.lang, 'it has no language');
          fault(document.querySelectorAll('h1').length !== 1, 'it has not one h1');
          fault(document.querySelectorAll('main').length !== 1, 'it has not one main part');
          fault([...document.querySelectorAll('nav')].some(nav => !nav.getAttribute('aria-label') && !nav.getAttribute('aria-labelledby')), 'a navigation has no name');
          fault(document.querySelectorAll('[style]:not([style^="--"]), style, script:not([src])').length > 0 && !window.tools, 'it has style or script of its own');
          fault(document.documentElement.scrollWidth > innerWidth, 'it is ' + (document.documentElement.scrollWidth - innerWidth) + ' px too wide');
          fault(document.querySelectorAll('[aria-current="page"]').length > 2, 'it is current in too many places');
          fault([...document.querySelectorAll('.scroll')].some(pane => pane.scrollWidth > pane.clientWidth + 1 && (pane.tabIndex !== 0 || !pane.getAttribute('aria-label') && !pane.getAttribute('aria-labelledby'))), 'what scrolls sideways has no name or no place for the keyboard');
          const dark = matchMedia('(prefers-color-scheme: dark)').matches;
          const paper = getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g).slice(0, 3).reduce((sum, value) => sum + +value, 0) / 3;
          fault(dark ? paper > 80 : paper < 175, 'its paper is of the other scheme');
          const lead = document.querySelector('.lead');
          fault(lead && innerWidth < 400 && lead.getBoundingClientRect().top > 420, 'its first sentence is not on the first screen of a phone');
          fault(!seen(document.querySelector('.search-box')), 'there is no search box');
          return faults;
        })()
        """;

    /// <summary>On paper: what leads elsewhere is gone, heads of tables repeat, rows stay whole.</summary>
    private const string LookOnPaper = """
        (() => {
          const faults = [];
          const shown = selector => [...document.querySelectorAll(selector)].some(element => element.getClientRects().length > 0);
          if (shown('nav.nav') || shown('.search') || shown('.skip')) faults.push('navigation is printed');
          for (const head of document.querySelectorAll('main thead:not(.vh)')) {
            if (head.getClientRects().length && getComputedStyle(head).display === 'table-header-group') continue;
            if (head.getClientRects().length) { faults.push('the head of a table does not repeat'); break; }
          }
          if ([...document.querySelectorAll('main tbody tr')].some(row => row.getClientRects().length && !getComputedStyle(row).breakInside.startsWith('avoid'))) faults.push('a row may be cut');
          if (getComputedStyle(document.documentElement).printColorAdjust !== 'exact' && getComputedStyle(document.body).printColorAdjust !== 'exact') faults.push('colours may be left out');
          return faults;
        })()
        """;

    public static MatrixTheoryData<bool, ColorScheme, int> Ways => new([true, false], [ColorScheme.Light, ColorScheme.Dark], [1280, 320]);

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Every_page_keeps_what_every_page_promises(bool overHttp, ColorScheme scheme, int width)
    {
        await using var reader = await Reader.OpenAsync(site, browser, "index.html", overHttp, scheme, width);
        var elsewhere = new List<string>();
        reader.Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(reader.Root, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                elsewhere.Add(request.Url);
            }
        };
        var complaints = new List<string>();
        foreach (var path in PageKinds.Of(site))
        {
            await reader.Page.GotoAsync(reader.Root + path);
            complaints.AddRange((await Faults(reader.Page, Look)).Select(fault => $"{path}: {fault}"));
            if (path == "edition.html")
            {
                continue;
            }

            await reader.Page.Keyboard.PressAsync("Tab");
            var first = await reader.Page.EvaluateAsync<string>("document.activeElement.className + (document.activeElement.getBoundingClientRect().top >= 0 ? '' : ' out of sight')");
            if (first != "skip")
            {
                complaints.Add($"{path}: the first Tab leads to “{first}”");
            }

            await reader.Page.Keyboard.PressAsync("/");
            var opened = await reader.Page.EvaluateAsync<string>("document.activeElement.id");
            await reader.Page.Keyboard.PressAsync("Escape");
            var left = await reader.Page.EvaluateAsync<string>("document.activeElement.className");
            if (opened != "search-words" || left != "skip")
            {
                complaints.Add($"{path}: “/” leads to “{opened}”, Escape back to “{left}”");
            }
        }

        Assert.Empty(complaints);
        Assert.Empty(reader.Complaints);
        Assert.Empty(elsewhere);
    }

    [Fact]
    public async Task Every_page_prints_without_navigation_with_repeated_heads_and_whole_rows()
    {
        await using var reader = await Reader.OpenAsync(site, browser, "index.html", width: 794);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var complaints = new List<string>();
        foreach (var path in PageKinds.Of(site))
        {
            await reader.Page.GotoAsync(reader.Root + path);
            complaints.AddRange((await Faults(reader.Page, LookOnPaper)).Select(fault => $"{path}: {fault}"));
        }

        Assert.Empty(complaints);
    }

    [Fact]
    public async Task In_forced_colours_every_state_keeps_its_shape_and_every_level_its_word()
    {
        await using var reader = await Reader.OpenAsync(site, browser, "index.html");
        await reader.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active, ColorScheme = ColorScheme.Dark });
        foreach (var path in (string[])["index.html", "timeline.html", "risks.html", "gaps.html", "team.html"])
        {
            await reader.Page.GotoAsync(reader.Root + path);
            var hidden = await Faults(reader.Page, """
                [...document.querySelectorAll('main .st')]
                  .filter(state => state.getClientRects().length)
                  .filter(state => !state.textContent.trim() || getComputedStyle(state.querySelector('svg') || state).visibility === 'hidden')
                  .map(state => state.outerHTML.slice(0, 80))
                """);
            Assert.Empty(hidden);
            var same = await reader.Page.EvaluateAsync<bool>("getComputedStyle(document.body).color === getComputedStyle(document.body).backgroundColor");
            Assert.False(same, path);
        }
    }

    private static async Task<IReadOnlyList<string>> Faults(IPage page, string script) =>
        [.. (await page.EvaluateAsync<JsonElement>(script)).EnumerateArray().Select(fault => fault.GetString()!)];
}
