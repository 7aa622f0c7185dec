using System.Text.Json;
using Microsoft.Playwright;

namespace RoadmapSite.Tests.Browser;

/// <summary>The timeline is grouped, filtered and looked at more closely, and the address remembers how.</summary>
public sealed class TimelineToolsTests(SampleSite site, BrowserFixture browser)
{
    private const string Address = "timeline.html";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Groups_can_be_owners_states_or_kinds_of_spending(bool overHttp)
    {
        await using var reader = await OpenAsync(Address, overHttp);
        Assert.Equal(6, (await LanesAsync(reader.Page)).Count);
        await GroupAsync(reader.Page, "State");
        Assert.Equal(["Off track", "Watch", "On track", "Complete", "Not approved"], await LanesAsync(reader.Page));
        Assert.Equal(1, await reader.Page.GetByRole(AriaRole.Heading, new() { Name = "The plan by state", Exact = true }).CountAsync());
        await GroupAsync(reader.Page, "Owner");
        var owners = await LanesAsync(reader.Page);
        Assert.Equal(owners.Order(StringComparer.Ordinal), owners);
        Assert.Equal("roles/cio.html", await reader.Page.Locator("tr.lane a", new() { HasText = "Chief information officer" }).GetAttributeAsync("href"));
        await GroupAsync(reader.Page, "Run, grow, transform");
        Assert.Contains("Transform", await LanesAsync(reader.Page));
        Assert.Equal(18, (await RowsAsync(reader.Page)).Count);
        await GroupAsync(reader.Page, "Goal");
        Assert.Equal(6, (await LanesAsync(reader.Page)).Count);
        Assert.Empty(reader.Complaints);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Group_zoom_and_filter_survive_a_reload_and_the_way_back(bool overHttp)
    {
        await using var reader = await OpenAsync(Address, overHttp);
        var page = reader.Page;
        await GroupAsync(page, "Owner");
        await page.GetByLabel("Months").CheckAsync();
        await page.GetByLabel("Late or in conflict").CheckAsync();
        await page.GetByLabel("Dependency lines").UncheckAsync();
        await AsChosenAsync();
        await page.ReloadAsync();
        await AsChosenAsync();
        await page.Locator("#INIT-01 .ti a").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/initiatives/"));
        await page.GoBackAsync();
        await AsChosenAsync();
        await page.GoBackAsync();
        Assert.Equal(18, (await RowsAsync(page)).Count);
        Assert.Equal(6, (await LanesAsync(page)).Count);
        Assert.True(await page.GetByLabel("Years").IsCheckedAsync());

        async Task AsChosenAsync()
        {
            Assert.Equal(["INIT-01", "INIT-02", "INIT-05", "INIT-07", "INIT-14", "INIT-18"], (await RowsAsync(page)).Order());
            Assert.Equal("6 of 18 shown", await page.Locator("#plan .fl-said").InnerTextAsync());
            Assert.Equal(5, (await LanesAsync(page)).Count);
            Assert.Equal(1, await page.Locator(".tl-pane.zoomed[tabindex='0'][role=region][aria-label]").CountAsync());
            Assert.False(await page.Locator(".tl-lines").IsVisibleAsync());
        }
    }

    [Fact]
    public async Task Work_without_float_can_be_shown_alone()
    {
        await using var reader = await OpenAsync(Address);
        await reader.Page.GetByLabel("No float").CheckAsync();
        Assert.Equal(["INIT-01", "INIT-02"], await RowsAsync(reader.Page));
        Assert.Equal(["1 One record for every patient"], await LanesAsync(reader.Page));
    }

    [Fact]
    public async Task A_goal_keeps_the_work_that_also_serves_it()
    {
        await using var reader = await OpenAsync("timeline.html?timeline.goal=One+record+for+every+patient");
        Assert.Equal(["INIT-01", "INIT-03", "INIT-02", "INIT-14", "INIT-18"], await RowsAsync(reader.Page));
    }

    [Fact]
    public async Task When_nothing_matches_the_timeline_says_so()
    {
        await using var reader = await OpenAsync("timeline.html?timeline.q=no+such+work");
        Assert.Empty(await RowsAsync(reader.Page));
        Assert.Empty(await LanesAsync(reader.Page));
        await reader.Page.Locator(".fl-none button").ClickAsync();
        Assert.Equal(18, (await RowsAsync(reader.Page)).Count);
    }

    [Fact]
    public async Task The_word_after_leads_to_its_row_even_when_that_is_filtered_away()
    {
        await using var reader = await OpenAsync("timeline.html?timeline.late=1");
        await reader.Page.Locator("#INIT-02 a[href='#INIT-10']").ClickAsync();
        await Assertions.Expect(reader.Page.Locator("#INIT-10")).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData("Quarters", 16, "Q1 2027")]
    [InlineData("Months", 48, "Jan 2027")]
    public async Task A_closer_look_starts_at_today_and_names_every_step_where_it_fits(string zoom, int steps, string name)
    {
        await using var reader = await OpenAsync(Address);
        var page = reader.Page;
        await page.GetByLabel(zoom).CheckAsync();
        var names = await page.Locator("thead .tl-ax text").AllTextContentsAsync();
        Assert.Equal(steps, names.Count);
        Assert.Contains(name, names);
        var boxes = await page.EvaluateAsync<double[][]>("Array.from(document.querySelectorAll('thead .tl-ax text')).map(text => { const box = text.getBoundingClientRect(); return [box.left, box.right]; })");
        Assert.All(boxes.Zip(boxes.Skip(1)), pair => Assert.True(pair.First[1] < pair.Second[0], "Names touch."));
        var places = await page.EvaluateAsync<JsonElement>("""
            (() => {
              const today = document.querySelector('thead line.today').getBoundingClientRect().left;
              const pane = document.querySelector('.tl-pane');
              return { today: today, left: document.querySelector('.tl thead th:nth-child(2)').getBoundingClientRect().right, right: pane.getBoundingClientRect().right, scrolls: pane.scrollWidth > pane.clientWidth };
            })()
            """);
        Assert.InRange(places.GetProperty("today").GetDouble(), places.GetProperty("left").GetDouble(), places.GetProperty("right").GetDouble());
        Assert.True(places.GetProperty("scrolls").GetBoolean());
        Assert.InRange(await reader.OverflowAsync(), int.MinValue, 0);
        await page.GetByLabel("Years").CheckAsync();
        Assert.Equal(0, await page.Locator(".tl-ax, .tl text[display], .tl colgroup").CountAsync());
    }

    [Fact]
    public async Task The_names_stay_in_sight_while_the_plot_scrolls_by_keyboard()
    {
        await using var reader = await OpenAsync("timeline.html?timeline.zoom=months");
        var page = reader.Page;
        await page.Locator(".tl-pane").FocusAsync();
        var before = await page.EvaluateAsync<double>("document.querySelector('.tl-pane').scrollLeft");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.WaitForFunctionAsync("before => document.querySelector('.tl-pane').scrollLeft > before", before);
        var pane = await page.Locator(".tl-pane").BoundingBoxAsync();
        var title = await page.Locator("#INIT-01 th").BoundingBoxAsync();
        Assert.Equal(pane!.X, title!.X, 1.0);
    }

    [Theory]
    [InlineData("timeline.html")]
    [InlineData("timeline.html?timeline.group=owner")]
    [InlineData("timeline.html?timeline.zoom=quarters&timeline.group=state")]
    public async Task Lines_join_the_bars_of_what_waits_and_what_it_waits_for(string address)
    {
        await using var reader = await OpenAsync(address);
        await reader.Page.WaitForFunctionAsync("document.querySelectorAll('.tl-line').length === 12");
        Assert.Equal(3, await reader.Page.Locator(".tl-line.early").CountAsync());
        Assert.Equal("true", await reader.Page.Locator(".tl-lines").GetAttributeAsync("aria-hidden"));

        // The line from Identity renewal begins at the end of its bar, in the middle of its row.
        var distance = await reader.Page.EvaluateAsync<double[]>("""
            (() => {
              const svg = document.querySelector('.tl-lines').getBoundingClientRect();
              const cell = document.querySelector('#INIT-07 .plot').getBoundingClientRect();
              const bars = Array.from(document.querySelectorAll('#INIT-07 .plot rect.f-tint')).map(bar => bar.getBoundingClientRect());
              const right = Math.max.apply(null, bars.map(bar => bar.right));
              const middle = cell.top + cell.height / 2;
              return Array.from(document.querySelectorAll('.tl-line'))
                .map(line => /^M([\d.]+) ([\d.]+)/.exec(line.getAttribute('d')))
                .map(start => Math.hypot(svg.left + Number(start[1]) - right, svg.top + Number(start[2]) - middle))
                .sort((a, b) => a - b);
            })()
            """);
        Assert.InRange(distance[0], 0, 2);
    }

    [Fact]
    public async Task Lines_of_hidden_rows_are_not_drawn()
    {
        await using var reader = await OpenAsync("timeline.html?timeline.critical=1");
        await reader.Page.WaitForFunctionAsync("document.querySelectorAll('.tl-line').length === 1");
    }

    [Fact]
    public async Task On_a_phone_the_tools_fold_zoom_is_left_out_and_grouping_and_filters_work()
    {
        await using var reader = await OpenAsync(Address, width: 320);
        var page = reader.Page;
        Assert.False(await page.Locator(".tl-group").IsVisibleAsync());
        await page.Locator(".tl-tools > summary").ClickAsync();
        Assert.False(await page.Locator(".tl-zoom").IsVisibleAsync());
        Assert.False(await page.Locator(".tl-lines").IsVisibleAsync());
        await GroupAsync(page, "State");
        Assert.Equal(["Off track", "Watch", "On track", "Not approved"], await LanesAsync(page));
        Assert.InRange(await reader.OverflowAsync(), int.MinValue, 0);
    }

    [Fact]
    public async Task On_a_phone_completed_work_folds_until_it_is_asked_for_or_filtered_for()
    {
        await using var reader = await OpenAsync("timeline.html?timeline.zoom=months", width: 320);
        var page = reader.Page;
        Assert.Equal(15, (await RowsAsync(page)).Count);
        Assert.Equal(0, await page.Locator(".zoomed").CountAsync());
        await page.Locator("#show-done").CheckAsync();
        Assert.Equal(18, (await RowsAsync(page)).Count);
        await page.Locator("#show-done").UncheckAsync();
        await page.GotoAsync(reader.Root + "timeline.html?timeline.state=Complete");
        Assert.Equal(["INIT-16", "INIT-08", "INIT-15"], await RowsAsync(page));
        Assert.False(await page.Locator(".tl-fold").IsVisibleAsync());
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Light, 320)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Dark, 320)]
    public async Task Axe_finds_nothing_in_a_grouped_filtered_and_zoomed_timeline(ColorScheme scheme, int width)
    {
        await using var reader = await Reader.OpenAsync(site, browser, "timeline.html?timeline.group=owner&timeline.zoom=months&timeline.late=1", scheme: scheme, width: width, forAxe: true);
        await reader.Page.Locator("#plan .fl-facet > summary").First.ClickAsync();
        Assert.Empty(await Axe.ViolationsAsync(reader.Page));
        Assert.InRange(await reader.OverflowAsync(), int.MinValue, 0);
    }

    [Fact]
    public async Task Without_a_script_there_are_no_tools_and_the_whole_plan()
    {
        await using var reader = await Reader.OpenAsync(site, browser, "timeline.html?timeline.late=1", scripts: false);
        Assert.Equal(0, await reader.Page.Locator(".tl-tools, .tl-pane, .tl-lines").CountAsync());
        Assert.Equal(18, (await RowsAsync(reader.Page)).Count);
        Assert.Equal("The plan by goal", await reader.Page.Locator("#plan h2").TextContentAsync());
    }

    private Task<Reader> OpenAsync(string address, bool overHttp = false, int width = 1280) => Reader.OpenAsync(site, browser, address, overHttp, width: width);

    private static async Task GroupAsync(IPage page, string label) => await page.GetByLabel("Group by").SelectOptionAsync(new SelectOptionValue { Label = label });

    private static async Task<IReadOnlyList<string>> LanesAsync(IPage page) => await page.Locator(".tl tr.lane:visible th").AllInnerTextsAsync();

    private static async Task<IReadOnlyList<string>> RowsAsync(IPage page) =>
        await page.Locator(".tl tbody tr:not(.lane):visible").EvaluateAllAsync<string[]>("rows => rows.map(row => row.id).filter(id => id)");
}
