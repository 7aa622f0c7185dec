using Microsoft.Playwright;

namespace RoadmapSite.Tests.Browser;

/// <summary>Registers sort, filter and are saved, and the address remembers how.</summary>
public sealed class TableToolsTests(SampleSite site, BrowserFixture browser)
{
    private const string Register = "table[data-sort=register]";
    private const string Bar = "#register .fl";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_heading_sorts_up_then_down_then_as_written(bool overHttp)
    {
        await using var reader = await OpenAsync("risks.html", overHttp);
        var head = reader.Page.Locator($"{Register} th:has-text('Next review')");
        var written = await FirstCellsAsync(reader.Page);
        await head.GetByRole(AriaRole.Button).ClickAsync();
        Assert.Equal("ascending", await head.GetAttributeAsync("aria-sort"));
        Assert.StartsWith("14 Oct 2026", await reader.Page.Locator($"{Register} tbody tr:visible td:last-child").First.InnerTextAsync(), StringComparison.Ordinal);
        await head.GetByRole(AriaRole.Button).ClickAsync();
        Assert.Equal("descending", await head.GetAttributeAsync("aria-sort"));
        Assert.Equal(1, await reader.Page.Locator($"{Register} [aria-sort]").CountAsync());
        Assert.NotEqual(written, await FirstCellsAsync(reader.Page));
        await head.GetByRole(AriaRole.Button).ClickAsync();
        Assert.Null(await head.GetAttributeAsync("aria-sort"));
        Assert.Equal(written, await FirstCellsAsync(reader.Page));
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task What_has_no_value_comes_last_whichever_way_a_column_is_sorted()
    {
        await using var reader = await OpenAsync("plan.html");
        var head = reader.Page.Locator("table[data-sort=portfolio] th:has-text('CPI') button");
        foreach (var _ in (string[])["up", "down"])
        {
            await head.ClickAsync();
            var values = await reader.Page.Locator("table[data-sort=portfolio] tbody tr:not(.fl-none) td:nth-child(8)").AllInnerTextsAsync();
            var known = values.TakeWhile(value => value != "n/a").ToList();
            Assert.InRange(known.Count, 2, values.Count - 1);
            Assert.All(values.Skip(known.Count), value => Assert.Equal("n/a", value));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Sort_and_filters_survive_a_reload_and_the_way_back(bool overHttp)
    {
        await using var reader = await OpenAsync("risks.html", overHttp);
        var page = reader.Page;
        await page.Locator($"{Register} th:has-text('Next review') button").ClickAsync();
        await ChooseAsync(page, "Appetite", "Above");
        await ChooseAsync(page, "Owner", "Privacy officer");
        await page.Locator($"{Bar} .fl-q").FillAsync("records");
        var rows = await FirstCellsAsync(page);
        Assert.Equal(2, rows.Count);
        Assert.Contains("register.sort=next-review", page.Url, StringComparison.Ordinal);
        Assert.Contains("register.appetite=Above", page.Url, StringComparison.Ordinal);

        await page.ReloadAsync();
        Assert.Equal(rows, await FirstCellsAsync(page));
        Assert.Equal("records", await page.Locator($"{Bar} .fl-q").InputValueAsync());

        await page.Locator($"{Register} tbody tr:visible a").First.ClickAsync();
        await page.WaitForURLAsync("**/risks/**");
        await page.GoBackAsync();
        Assert.Equal(rows, await FirstCellsAsync(page));
        Assert.Equal("2 of 20 shown", await page.Locator($"{Bar} [role=status]").InnerTextAsync());
    }

    [Fact]
    public async Task Going_back_leads_to_the_page_as_it_was_found_and_forward_to_what_was_chosen()
    {
        await using var reader = await OpenAsync("index.html");
        var page = reader.Page;
        await page.GotoAsync(reader.Root + "risks.html");
        await ChooseAsync(page, "Level", "High");
        await ChooseAsync(page, "Level", "Moderate");
        await page.Locator($"{Register} th:has-text('Trend') button").ClickAsync();
        await page.GoBackAsync();
        Assert.Equal(20, (await FirstCellsAsync(page)).Count);
        Assert.Equal(0, await page.Locator($"{Register} [aria-sort]").CountAsync());
        await page.GoForwardAsync();
        Assert.Equal(17, (await FirstCellsAsync(page)).Count);
        Assert.Equal(1, await page.Locator($"{Register} [aria-sort]").CountAsync());
        await page.GoBackAsync();
        await page.GoBackAsync();
        Assert.EndsWith("index.html", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bar_says_how_many_are_shown_and_what_each_choice_would_show()
    {
        await using var reader = await OpenAsync("risks.html");
        var page = reader.Page;
        Assert.Equal("Filter these 20 risks", await page.Locator($"{Bar} .fl-text span").InnerTextAsync());
        Assert.Equal("", await page.Locator($"{Bar} [role=status]").InnerTextAsync());
        await ChooseAsync(page, "Level", "High");
        Assert.Equal("6 of 20 shown", await page.Locator($"{Bar} [role=status]").InnerTextAsync());

        // Of the others, choices count what would be left; of its own column, what would be added.
        Assert.Equal(["Low\n3", "Moderate\n11", "High\n6"], await ChoicesAsync(page, "Level: High"));
        Assert.Equal(["Above\n6", "Within\n0"], await ChoicesAsync(page, "Appetite"));
        await page.Locator($"{Bar} .fl-do:has-text('Clear')").ClickAsync();
        Assert.Equal("", await page.Locator($"{Bar} [role=status]").InnerTextAsync());
        Assert.Contains("fl-q", await reader.FocusedAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("register.", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_nothing_matches_the_table_says_so_and_offers_the_way_out()
    {
        await using var reader = await OpenAsync("risks.html");
        var page = reader.Page;
        await page.Locator($"{Bar} .fl-q").FillAsync("no such risk");
        Assert.Equal("0 of 20 shown", await page.Locator($"{Bar} [role=status]").InnerTextAsync());
        Assert.Equal(["Nothing matches. Show all"], await page.Locator($"{Register} tbody tr:visible").AllInnerTextsAsync());
        await page.Locator($"{Register} .fl-none button").ClickAsync();
        Assert.Equal(20, (await FirstCellsAsync(page)).Count);
    }

    [Theory]
    [InlineData("risks.html", 1280)]
    [InlineData("risks.html", 320)]
    [InlineData("controls.html", 1280)]
    [InlineData("plan.html", 1280)]
    public async Task Columns_keep_their_widths_while_rows_come_and_go(string address, int width)
    {
        await using var reader = await OpenAsync(address, width: width);

        // The table that is filtered: one far below has no widths until the browser lays it out.
        const string Widths = "Array.from(document.querySelector('table[data-rows]').querySelectorAll('thead th')).map(head => Math.round(head.getBoundingClientRect().width))";
        var before = await reader.Page.EvaluateAsync<int[]>(Widths);
        await reader.Page.Locator(".fl-q").First.FillAsync("no row has these words");
        var after = await reader.Page.EvaluateAsync<int[]>(Widths);
        Assert.All(before.Zip(after), pair => Assert.InRange(pair.Second, pair.First - 1, pair.First + 1));
    }

    [Fact]
    public async Task An_address_that_points_at_a_hidden_row_wins_over_the_filter()
    {
        await using var reader = await OpenAsync("risks.html?register.level=Low#RISK-01");
        Assert.True(await reader.Page.Locator("#RISK-01").IsVisibleAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_shown_is_saved_in_its_order_for_a_spreadsheet(bool overHttp)
    {
        await using var reader = await OpenAsync("plan.html", overHttp);
        var page = reader.Page;
        await ChooseAsync(page, "State", "Off track", "#portfolio");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("#portfolio .fl-csv").ClickAsync());
        Assert.Equal("plan-portfolio.csv", download.SuggestedFilename);
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var lines = System.Text.Encoding.UTF8.GetString(bytes[3..]).TrimEnd().Split("\r\n");
        Assert.Equal(2, lines.Length);
        Assert.Equal("Initiative,State,Slip,Planned %,Earned %,SPI,CPI,Budget,Forecast cost,Variance", lines[0]);
        Assert.StartsWith("\"One record for three hospitals; INIT-01\",Off track,91,", lines[1], StringComparison.Ordinal);
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task Text_that_a_spreadsheet_would_run_is_saved_as_text()
    {
        await using var reader = await OpenAsync("risks.html");
        var page = reader.Page;
        await page.EvaluateAsync("document.querySelectorAll('table[data-sort=register] tbody .ti').forEach((title, place) => { title.textContent = ['=1+1', '+1', '-1', '@A1', 'a \"b\", c'][place] || 'x'; })");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator($"{Bar} .fl-csv").ClickAsync());
        var lines = (await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken)).Split("\r\n");
        Assert.Equal(["\"'=1+1; ", "\"'+1; ", "\"'-1; ", "\"'@A1; ", "\"a \"\"b\"\", c; "], lines[1..6].Select(line => line[..(line.IndexOf("; ", StringComparison.Ordinal) + 2)]));
    }

    [Fact]
    public async Task The_bar_works_by_keyboard_alone()
    {
        await using var reader = await OpenAsync("risks.html");
        var page = reader.Page;
        await page.Locator($"{Bar} .fl-q").FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Space");
        Assert.Equal("3 of 20 shown", await page.Locator($"{Bar} [role=status]").InnerTextAsync());
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await page.Locator($"{Bar} details[open]").CountAsync());
        Assert.StartsWith("<summary", await reader.FocusedAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_head_of_a_long_table_stays_in_sight_and_never_covers_what_has_the_focus()
    {
        await using var reader = await OpenAsync("risks.html");
        var page = reader.Page;
        await page.Locator($"{Register} tbody tr:not(.fl-none)").Last.Locator("a").First.FocusAsync();
        Assert.Equal(0, await page.EvaluateAsync<double>($"document.querySelector('{Register} thead th').getBoundingClientRect().top"));
        for (var back = 0; back < 40; back++)
        {
            await page.Keyboard.PressAsync("Shift+Tab");
            var covered = await page.EvaluateAsync<bool>($$"""
                (() => {
                  const focused = document.activeElement;
                  if (!focused.closest('{{Register}} tbody')) return false;
                  return focused.getBoundingClientRect().top < document.querySelector('{{Register}} thead th').getBoundingClientRect().bottom;
                })()
                """);
            Assert.False(covered, await reader.FocusedAsync());
        }
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Light, 320)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Dark, 320)]
    public async Task Axe_finds_nothing_in_an_open_bar_and_the_page_keeps_its_width(ColorScheme scheme, int width)
    {
        await using var reader = await Reader.OpenAsync(site, browser, "risks.html?register.level=Low&register.sort=trend", scheme: scheme, width: width, forAxe: true);
        var facets = reader.Page.Locator($"{Bar} summary");
        for (var facet = 0; facet < await facets.CountAsync(); facet++)
        {
            await facets.Nth(facet).ClickAsync();
            Assert.Equal(1, await reader.Page.Locator($"{Bar} details[open]").CountAsync());
            Assert.InRange(await reader.OverflowAsync(), int.MinValue, 0);
        }

        Assert.Empty(await Axe.ViolationsAsync(reader.Page));
        await reader.Page.Locator($"{Bar} .fl-q").FillAsync("no such risk");
        Assert.Empty(await Axe.ViolationsAsync(reader.Page));
    }

    [Fact]
    public async Task Every_choice_of_every_register_shows_as_many_rows_as_it_says()
    {
        await using var reader = await OpenAsync("risks.html");
        foreach (var address in (string[])["risks.html", "controls.html", "plan.html", "technology.html", "progress.html", "findings.html", "traceability.html", "team.html", "services.html", "gaps.html"])
        {
            await reader.Page.GotoAsync(reader.Root + address);
            var faults = await reader.Page.EvaluateAsync<string[]>("""
                Array.from(document.querySelectorAll('.fl')).flatMap(bar => {
                  const tables = Array.from(document.querySelectorAll('table[data-rows]')).filter(one => one.tBodies[0].rows.length > 8);
                  const own = tables[Array.from(document.querySelectorAll('.fl')).indexOf(bar)];
                  return Array.from(bar.querySelectorAll('.fl-list input')).map(box => {
                    const said = Number(box.closest('label').querySelector('.fl-n').textContent);
                    box.click();
                    const shown = Array.from(own.tBodies[0].rows).filter(row => !row.hidden && !row.matches('.fl-none')).length;
                    box.click();
                    return said === shown && said > 0 ? null : box.value + ' says ' + said + ' and shows ' + shown;
                  }).filter(fault => fault);
                })
                """);
            Assert.Empty(faults);
            Assert.True(await reader.Page.Locator(".fl").CountAsync() > 0, $"No bar on {address}");
        }

        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task A_table_whose_rows_stack_on_a_phone_is_filtered_there_and_has_no_buttons_out_of_sight()
    {
        await using var reader = await OpenAsync("gaps.html?capabilities.coverage=Partly+closed", width: 320);
        var rows = await reader.Page.Locator("table[data-sort=capabilities] tbody tr:visible").CountAsync();
        Assert.Equal($"{rows} of 14 shown", await reader.Page.Locator("#capabilities .fl-said").InnerTextAsync());
        Assert.InRange(rows, 1, 13);
        Assert.Equal(0, await reader.Page.Locator("table[data-sort=capabilities] thead button").CountAsync());
        Assert.InRange(await reader.OverflowAsync(), int.MinValue, 0);
    }

    [Fact]
    public async Task Without_a_script_a_table_has_no_bar_no_buttons_and_all_its_rows()
    {
        await using var reader = await Reader.OpenAsync(site, browser, "risks.html?register.level=Low", scripts: false);
        Assert.Equal(0, await reader.Page.Locator(".fl, th button").CountAsync());
        Assert.Equal(20, await reader.Page.Locator($"{Register} tbody tr:visible").CountAsync());
    }

    private Task<Reader> OpenAsync(string address, bool overHttp = false, int width = 1280) => Reader.OpenAsync(site, browser, address, overHttp, width: width);

    private static async Task<IReadOnlyList<string>> FirstCellsAsync(IPage page) => await page.Locator($"{Register} tbody tr:visible th").AllInnerTextsAsync();

    private static async Task ChooseAsync(IPage page, string facet, string value, string section = "#register")
    {
        await page.Locator($"{section} .fl-facet > summary").Filter(new() { HasTextRegex = new($"^{facet}(:|$)") }).ClickAsync();
        await page.Locator($"{section} details[open] label").Filter(new() { HasTextRegex = new($"^{value}\\d+$") }).Locator("input").CheckAsync();
        await page.Keyboard.PressAsync("Escape");
    }

    private static async Task<IReadOnlyList<string>> ChoicesAsync(IPage page, string summary)
    {
        await page.Locator($"{Bar} .fl-facet > summary").Filter(new() { HasText = summary }).ClickAsync();
        var choices = await page.Locator($"{Bar} details[open] label").AllInnerTextsAsync();
        await page.Keyboard.PressAsync("Escape");
        return choices;
    }
}
