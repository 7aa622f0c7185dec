using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace RoadmapSite.Tests.Browser;

/// <summary>Search as a reader uses it: from disk and over http, with the keyboard, with typos, with filters.</summary>
public sealed partial class SearchInBrowserTests(SampleSite site, BrowserFixture browser)
{
    private const string Box = "#search-words";
    private const string Panel = ".search-panel";
    private const string Hits = ".search-hits a";
    private const string Count = ".search-count";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_id_finds_its_page_first_and_Enter_opens_it(bool overHttp)
    {
        await using var reader = await Reader.OpenAsync(site, browser, "risks/RISK-08.html", overHttp);
        await reader.Page.Keyboard.PressAsync("/");
        await reader.Page.Keyboard.TypeAsync("init 7");
        await Assertions.Expect(reader.Page.Locator(Hits).First).ToHaveTextAsync("Identity renewal");
        await reader.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(reader.Page).ToHaveTitleAsync(new Regex("^Identity renewal"));
        Assert.Equal(reader.Root + "initiatives/INIT-07.html", reader.Page.Url);
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task Enter_may_be_pressed_before_the_results_are_there()
    {
        await using var reader = await Reader.OpenAsync(site, browser, "index.html", overHttp: true);
        await reader.Page.Locator(Box).FillAsync("RISK-01");
        await reader.Page.Locator(Box).PressAsync("Enter");
        await Assertions.Expect(reader.Page).ToHaveTitleAsync(new Regex("^Ransomware"));
    }

    [Fact]
    public async Task Nothing_of_the_index_is_read_before_the_first_key()
    {
        await using var reader = await Reader.OpenAsync(site, browser, "index.html", overHttp: true);
        var loaded = await reader.Page.EvaluateAsync<string[]>("performance.getEntriesByType('resource').map(entry => entry.name)");
        Assert.DoesNotContain(loaded, address => address.Contains("/search/", StringComparison.Ordinal));
        var asked = new List<string>();
        reader.Page.Request += (_, request) => asked.Add(request.Url);
        await reader.Page.Locator(Box).FocusAsync();
        await reader.Page.Keyboard.PressAsync("Tab");
        Assert.Empty(asked);
        await SearchAsync(reader.Page, "record");
        Assert.NotEmpty(asked);
        Assert.All(asked, address => Assert.StartsWith(reader.Root + "search/", address, StringComparison.Ordinal));
        Assert.Equal(asked.Count, asked.Distinct().Count());
    }

    [Theory]
    [InlineData("ransonware", "ransomware", "RISK-01")]
    [InlineData("xansomware", "ransomware", "RISK-01")]
    [InlineData("ranosmware", "ransomware", "RISK-01")]
    [InlineData("backpus", "backup", "CTL-05")]
    [InlineData("eastmree", "eastmere", "TECH-03")]
    public async Task A_typo_is_forgiven_and_what_was_meant_is_said(string typed, string meant, string id)
    {
        await using var reader = await Reader.OpenAsync(site, browser, "index.html");
        await SearchAsync(reader.Page, typed);
        Assert.EndsWith(" for " + meant, await reader.Page.Locator(Count).InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains(id, await reader.Page.Locator(Hits).First.GetAttributeAsync("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("phishing")]
    [InlineData("phishings")]
    [InlineData("Phishìng")]
    [InlineData("  PHISH ")]
    public async Task However_a_word_is_typed_it_is_marked_in_title_and_text(string typed)
    {
        await using var reader = await Reader.OpenAsync(site, browser, "index.html");
        await SearchAsync(reader.Page, typed);
        var first = reader.Page.Locator(".search-hits li").First;
        Assert.Matches("(?i)^phishing$", await first.Locator("a mark").First.InnerTextAsync());
        Assert.True(await reader.Page.Locator(".search-quote mark").CountAsync() > 1);
    }

    [Fact]
    public async Task Every_word_must_stand_on_a_page()
    {
        await using var reader = await Reader.OpenAsync(site, browser, "index.html");
        await SearchAsync(reader.Page, "medication");
        var one = await CountAsync(reader.Page);
        await SearchAsync(reader.Page, "medication errors");
        Assert.InRange(await CountAsync(reader.Page), 1, one - 1);
        await SearchAsync(reader.Page, "medication qqqqqq");
        await Assertions.Expect(reader.Page.Locator(Count)).ToHaveTextAsync(new Regex("^Nothing found"));
        Assert.Equal(0, await reader.Page.Locator(Hits).CountAsync());
        Assert.Equal(new Uri(new Uri(reader.Root), "a-z.html").AbsoluteUri, await reader.Page.Locator(Count + " a").EvaluateAsync<string>("link => link.href"));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("—")]
    [InlineData("   ")]
    public async Task What_has_no_word_asks_for_nothing(string typed)
    {
        await using var reader = await Reader.OpenAsync(site, browser, "index.html");
        await SearchAsync(reader.Page, "record");
        await reader.Page.Locator(Box).FillAsync(typed);
        await Assertions.Expect(reader.Page.Locator(Panel)).ToBeHiddenAsync();
        Assert.Empty(reader.Complaints);
    }

    [Theory]
    [InlineData("<img src=x onerror=alert(1)> record")]
    [InlineData("constructor")]
    [InlineData("\\u0041 ] ( [ | , \" record")]
    public async Task Odd_words_are_words(string typed)
    {
        await using var reader = await Reader.OpenAsync(site, browser, "index.html");
        await reader.Page.Locator(Box).FillAsync(typed);
        await Assertions.Expect(reader.Page.Locator(Count)).ToHaveTextAsync(new Regex("."));
        Assert.Equal(0, await reader.Page.Locator(".search img").CountAsync());
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task Filters_show_what_they_would_give_and_stay_while_a_reader_types()
    {
        await using var reader = await Reader.OpenAsync(site, browser, "index.html");
        var page = reader.Page;
        await SearchAsync(page, "records");
        Assert.Equal(["Type", "Status", "Owner", "Year"], await page.Locator(".search legend").AllInnerTextsAsync());
        var risk = page.Locator(".search label", new() { HasTextRegex = new Regex("^Risk") });
        var promised = int.Parse(await risk.Locator(".search-number").InnerTextAsync(), System.Globalization.CultureInfo.InvariantCulture);
        await risk.Locator("input").CheckAsync();
        await Assertions.Expect(page.Locator(Count)).ToHaveTextAsync($"{promised} results");
        await Assertions.Expect(risk.Locator("input")).ToBeFocusedAsync();
        Assert.All(await page.Locator(".search-facts").AllInnerTextsAsync(), facts => Assert.StartsWith("Risk · RISK-", facts, StringComparison.Ordinal));

        // Both a choice of another group and other words leave it in place.
        var year = page.Locator(".search label", new() { HasTextRegex = new Regex("^2027") });
        var both = await year.Locator(".search-number").InnerTextAsync();
        await year.Locator("input").CheckAsync();
        await Assertions.Expect(page.Locator(Count)).ToHaveTextAsync(new Regex($"^{both} result"));
        await page.Locator(Box).FocusAsync();
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.TypeAsync(" old");
        await Assertions.Expect(page.Locator(Hits).First).ToHaveTextAsync("New record goes live after old support ends");
        await Assertions.Expect(risk.Locator("input")).ToBeCheckedAsync();
        await Assertions.Expect(year.Locator("input")).ToBeCheckedAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Show all again" }).ClickAsync();
        await Assertions.Expect(risk.Locator("input")).Not.ToBeCheckedAsync();
        await Assertions.Expect(page.Locator(Box)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Long_lists_open_where_the_reader_is()
    {
        await using var reader = await Reader.OpenAsync(site, browser, "index.html");
        var page = reader.Page;
        await SearchAsync(page, "record");
        var all = await CountAsync(page);
        var shown = await page.Locator(Hits).CountAsync();
        Assert.True(all > shown);
        await page.Locator(".search-next").ClickAsync();
        await Assertions.Expect(page.Locator(Hits).Nth(shown)).ToBeFocusedAsync();
        Assert.True(await page.Locator(Hits).CountAsync() > shown);

        var types = page.Locator(".search fieldset").First;
        var before = await types.Locator("input").CountAsync();
        await types.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.Locator(".search fieldset").First.Locator("input").Nth(before)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_keyboard_reaches_every_result_and_Escape_leads_back()
    {
        await using var reader = await Reader.OpenAsync(site, browser, "index.html");
        var page = reader.Page;
        var link = page.Locator("nav[aria-label=Main] a").Nth(3);
        await link.FocusAsync();
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("and/or records");
        Assert.Equal("and/or records", await page.Locator(Box).InputValueAsync());
        await page.Locator(Box).FillAsync("record");
        await Assertions.Expect(page.Locator(Hits).First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator(Hits).First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator(Hits).Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(page.Locator(Box)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator(Hits).First).ToBeFocusedAsync();

        // Results may still change while a reader stands among them.
        await page.EvaluateAsync($"document.querySelector('{Hits}').dataset.old = ''; document.querySelector('{Box}').dispatchEvent(new Event('input', {{ bubbles: true }}))");
        await Assertions.Expect(page.Locator($"{Hits}[data-old]")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(Hits).First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(Panel)).ToBeHiddenAsync();
        await Assertions.Expect(link).ToBeFocusedAsync();

        // The words are still there, to be gone on with or typed over.
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.Locator(Panel)).ToBeVisibleAsync();
        Assert.Equal("record", await page.EvaluateAsync<string>("getSelection().toString()"));
    }

    [Fact]
    public async Task Escape_takes_a_reader_back_to_the_place_on_the_page()
    {
        await using var reader = await Reader.OpenAsync(site, browser, "risks.html", width: 320);
        var page = reader.Page;
        await page.EvaluateAsync("window.scrollTo(0, 900)");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("record");
        await Assertions.Expect(page.Locator(Hits).First).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(900, await page.EvaluateAsync<int>("window.pageYOffset"));
        Assert.Equal("BODY", await page.EvaluateAsync<string>("document.activeElement.tagName"));
    }

    [Fact]
    public async Task Results_close_when_the_reader_goes_elsewhere_or_clears_the_box()
    {
        await using var reader = await Reader.OpenAsync(site, browser, "index.html");
        var page = reader.Page;
        await SearchAsync(page, "record");
        await page.Locator(".asof").ClickAsync();
        await Assertions.Expect(page.Locator(Panel)).ToBeHiddenAsync();
        await page.Locator(Box).FocusAsync();
        await Assertions.Expect(page.Locator(Panel)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Shift+Tab");
        await Assertions.Expect(page.Locator(Panel)).ToBeHiddenAsync();
        await SearchAsync(page, "records");
        await page.GetByRole(AriaRole.Button, new() { Name = "Clear the search" }).ClickAsync();
        await Assertions.Expect(page.Locator(Panel)).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(Box)).ToBeFocusedAsync();
        Assert.Equal("", await page.Locator(Box).InputValueAsync());
    }

    [Fact]
    public async Task The_count_is_said_once_the_reader_pauses()
    {
        await using var reader = await Reader.OpenAsync(site, browser, "index.html");
        await reader.Page.Locator(Box).FillAsync("bramble");
        await Assertions.Expect(reader.Page.Locator("[role=status]")).ToHaveTextAsync(new Regex("^[0-9]+ results$"));
        Assert.Equal(await reader.Page.Locator(Count).InnerTextAsync(), await reader.Page.Locator("[role=status]").InnerTextAsync());
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Light, 320)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Dark, 320)]
    public async Task Axe_finds_nothing_in_the_results_and_nothing_scrolls_sideways(ColorScheme scheme, int width)
    {
        await using var reader = await Reader.OpenAsync(site, browser, "risks/RISK-08.html", scheme: scheme, width: width, forAxe: true);
        await SearchAsync(reader.Page, "patient records");
        await reader.Page.EvaluateAsync("document.querySelector('.search-narrow').open = true");
        await reader.Page.Locator(".search label input").First.CheckAsync();
        await Assertions.Expect(reader.Page.Locator(".search-all")).ToBeVisibleAsync();
        Assert.Equal([], await Axe.ViolationsAsync(reader.Page));
        Assert.Equal(0, await reader.OverflowAsync());
        Assert.True(await reader.Page.Locator(Panel).EvaluateAsync<bool>("panel => panel.scrollWidth <= panel.clientWidth"));
    }

    [Fact]
    public async Task The_results_cover_the_page_below_them()
    {
        await using var reader = await Reader.OpenAsync(site, browser, "timeline.html");
        await SearchAsync(reader.Page, "record");
        Assert.Equal(0, await reader.Page.EvaluateAsync<int>("""
            (() => {
              const box = document.querySelector('.search-panel').getBoundingClientRect();
              let strangers = 0;
              for (let x = box.left + 4; x < Math.min(box.right, innerWidth); x += 30)
                for (let y = box.top + 4; y < innerHeight; y += 30)
                  if (!document.elementFromPoint(x, y).closest('.search')) strangers++;
              return strangers;
            })()
            """));
    }

    [Fact]
    public async Task Without_a_script_the_box_gives_way_to_the_index()
    {
        await using var reader = await Reader.OpenAsync(site, browser, "risks/RISK-08.html", scripts: false);
        Assert.True(await reader.Page.Locator(".search-box").IsHiddenAsync());
        await reader.Page.Locator(".search-index").ClickAsync();
        Assert.Equal(reader.Root + "a-z.html", reader.Page.Url);
        await using var other = await Reader.OpenAsync(site, browser, "risks/RISK-08.html");
        Assert.True(await other.Page.Locator(".search-index").IsHiddenAsync());
        Assert.True(await other.Page.Locator(Box).IsVisibleAsync());
    }

    [Fact]
    public async Task Paper_has_no_search()
    {
        await using var reader = await Reader.OpenAsync(site, browser, "index.html");
        await SearchAsync(reader.Page, "record");
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await reader.Page.Locator(".search").IsHiddenAsync());
    }

    [Fact]
    public async Task A_file_of_an_older_site_is_not_believed_and_the_next_key_tries_again()
    {
        await using var reader = await Reader.OpenAsync(site, browser, "index.html", overHttp: true);
        await reader.Page.RouteAsync("**/search/terms-*", route => route.FulfillAsync(new() { ContentType = "text/javascript", Body = "roadmap.searchPart('terms-0','0ld0ld0l','')" }));
        await reader.Page.Locator(Box).FillAsync("record");
        await Assertions.Expect(reader.Page.Locator(Count)).ToHaveTextAsync("The search index cannot be read. Load the page again, or use the index A–Z.");
        Assert.True(await reader.Page.Locator(Count + " a").IsVisibleAsync());
        await reader.Page.UnrouteAllAsync();
        await SearchAsync(reader.Page, "records");
        Assert.True(await CountAsync(reader.Page) > 1);
        Assert.Empty(reader.Complaints);
    }

    [Theory]
    [InlineData("مستشفى الوادي", "مستشف")]
    [InlineData("בית החולים", "החולים")]
    [InlineData("Élan für Ångström", "elan angstrom")]
    [InlineData("İstanbul kliniği", "istanbul")]
    [InlineData("ΟΔΗΓΌΣ ΑΣΘΕΝΏΝ", "οδηγος")]
    [InlineData("病院の記録", "記録")]
    [InlineData("🚑 Ambulance", "🚑")]
    [InlineData("Straße-Öffnung", "straßeöffnung")]
    [InlineData("Nurses’ home", "nurse's")]
    [InlineData("C++ & R", "R")]
    public async Task A_title_in_any_script_is_found(string title, string typed)
    {
        using var folder = new TemporaryFolder();
        folder.Write("content/roadmap.yml", "title: Site\n");
        folder.Write("content/index.md", "# Home\n");
        folder.Write("content/one.md", $"---\ntitle: \"{title}\"\n---\n\nText.\n");
        folder.Write("content/other.md", "# Something else\n\nText.\n");
        await CommandRun.Of("build", folder.Combine("content"), "-o", folder.Combine("site"), "-q");
        await using var context = await browser.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        foreach (var words in (string[])[title, typed])
        {
            await page.GotoAsync(new Uri(folder.Combine("site", "other.html")).AbsoluteUri);
            await SearchAsync(page, words);
            await Assertions.Expect(page.Locator(Hits).First).ToHaveTextAsync(title);
        }
    }

    private static async Task SearchAsync(IPage page, string words)
    {
        var before = await page.Locator(Panel).IsVisibleAsync() ? await page.Locator(".search-hits").ElementHandleAsync() : null;
        if (before is not null)
        {
            // What is shown is thrown away when an answer comes: a mark on it says whether one has.
            await before.EvaluateAsync("list => list.append(Object.assign(document.createElement('li'), { className: 'old' }))");
        }

        await page.Locator(Box).FillAsync(words);
        await Assertions.Expect(page.Locator(".search-hits .old")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(Count)).ToHaveTextAsync(new Regex("."));
    }

    private static async Task<int> CountAsync(IPage page) => int.Parse(Number().Match(await page.Locator(Count).InnerTextAsync()).Value, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
