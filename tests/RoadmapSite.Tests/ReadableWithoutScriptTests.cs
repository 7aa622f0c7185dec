using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace RoadmapSite.Tests;

/// <summary>The tables are the charts: what they say is what <c>roadmap.json</c> says, and no script has a hand in it.</summary>
public sealed class ReadableWithoutScriptTests(SampleSite site)
{
    private readonly JsonElement analysis = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(site.Folder, "roadmap.json"))).RootElement.GetProperty("analysis");

    [Fact]
    public void The_timeline_has_a_row_for_each_initiative_with_its_slip_and_feasible_end()
    {
        var rows = Rows("timeline.html", "#plan tbody tr[id]");
        foreach (var initiative in analysis.GetProperty("plan").GetProperty("initiatives").EnumerateArray())
        {
            var row = rows[Id(initiative)];
            if (initiative.GetProperty("slipDays") is { ValueKind: JsonValueKind.Number } slip && slip.GetInt32() > 0)
            {
                Assert.Contains($"{slip.GetInt32()} days late", row, StringComparison.Ordinal);
            }

            if (initiative.GetProperty("knockOnDays") is { ValueKind: JsonValueKind.Number } knockOn && knockOn.GetInt32() > 0)
            {
                Assert.Contains(ShortDay(initiative.GetProperty("feasibleEnd").GetString()!), row, StringComparison.Ordinal);
            }

            Assert.Equal(initiative.GetProperty("critical").GetBoolean(), row.Contains("no float", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_risk_register_has_each_risk_with_its_levels_and_whether_it_is_above_appetite()
    {
        var rows = Rows("risks.html", "#register tbody tr[id]");
        foreach (var risk in analysis.GetProperty("risks").GetProperty("risks").EnumerateArray())
        {
            var row = rows[Id(risk)];
            Assert.Contains(Words(risk, "residual"), row, StringComparison.OrdinalIgnoreCase);
            Assert.Contains(Words(risk, "target"), row, StringComparison.OrdinalIgnoreCase);
            Assert.Contains(risk.GetProperty("aboveAppetite").GetBoolean() ? "Above" : "Within", row, StringComparison.Ordinal);
            Assert.Contains($"limit {Words(risk, "appetite")}", row, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Each_cell_of_the_heat_map_names_the_risks_that_stand_in_it()
    {
        var table = Document("risks.html").QuerySelector("#where table.matrix")!;
        var heads = table.QuerySelectorAll("thead th").Select(head => head.QuerySelector(".hide-s")).OfType<IElement>().Select(head => Key(head.TextContent)).ToList();
        var map = analysis.GetProperty("risks").GetProperty("heatmap").GetProperty("residual");
        foreach (var row in table.QuerySelectorAll("tbody tr"))
        {
            var likelihood = Key(row.QuerySelector("th .hide-s")!.TextContent);
            foreach (var (cell, impact) in row.QuerySelectorAll("td").Zip(heads))
            {
                var expected = map.TryGetProperty(likelihood, out var line) && line.TryGetProperty(impact, out var ids) ? ids.EnumerateArray().Select(id => id.GetString()!).Order(StringComparer.Ordinal) : Enumerable.Empty<string>();
                var shown = cell.QuerySelectorAll("a[href^='risks/']").Select(link => Path.GetFileNameWithoutExtension(link.GetAttribute("href")!)).Distinct().Order(StringComparer.Ordinal);
                Assert.Equal(expected, shown);
            }
        }
    }

    [Fact]
    public void The_money_table_has_each_year_to_the_unit()
    {
        var table = Document("plan.html").QuerySelector("#money details table")!.TextContent;
        foreach (var year in analysis.GetProperty("budget").GetProperty("years").EnumerateObject())
        {
            foreach (var key in new[] { "capex", "opex", "run", "total", "funding", "headroom" })
            {
                var value = year.Value.GetProperty(key).GetDouble();
                Assert.Contains((value < 0 ? "−" : "") + Math.Abs(value).ToString("N0", CultureInfo.InvariantCulture), table, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void The_gaps_page_has_each_capability_with_the_day_its_gap_closes()
    {
        var text = Document("gaps.html").QuerySelector("#capabilities")!;
        foreach (var capability in analysis.GetProperty("gaps").GetProperty("capabilities").EnumerateArray())
        {
            var row = text.QuerySelectorAll("tbody tr").Single(line => line.TextContent.Contains(Id(capability), StringComparison.Ordinal)).TextContent;
            Assert.Contains($"target {capability.GetProperty("target").GetDouble().ToString(CultureInfo.InvariantCulture)}", row, StringComparison.Ordinal);
            if (capability.GetProperty("coverage").GetString() == "full" && capability.GetProperty("closesOn").GetString() is { } day)
            {
                Assert.Contains(ShortDay(day), row, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void The_load_table_has_each_team_and_quarter_with_its_use()
    {
        var table = Document("team.html");
        foreach (var team in analysis.GetProperty("teams").GetProperty("overAllocated").EnumerateObject())
        {
            Assert.Contains(team.Name, table.Body!.InnerHtml, StringComparison.Ordinal);
        }

        foreach (var team in analysis.GetProperty("teams").GetProperty("capacity").EnumerateObject())
        {
            var row = table.QuerySelectorAll("table tbody tr").First(line => line.QuerySelector($"a[href='teams/{team.Name}.html']") is not null && line.QuerySelectorAll("td").Length > 4).TextContent;
            foreach (var quarter in team.Value.EnumerateObject().Where(quarter => quarter.Value.GetProperty("use").ValueKind == JsonValueKind.Number && quarter.Value.GetProperty("use").GetDouble() > 1.01))
            {
                Assert.Contains(Math.Round(quarter.Value.GetProperty("use").GetDouble() * 100).ToString(CultureInfo.InvariantCulture), row, StringComparison.Ordinal);
            }
        }
    }

    private Dictionary<string, string> Rows(string page, string selector) => Document(page).QuerySelectorAll(selector).ToDictionary(row => row.Id!, row => row.TextContent);

    private IHtmlDocument Document(string page) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site.Folder, page)));

    private static string Id(JsonElement element) => element.GetProperty("id").GetString()!;

    private static string Words(JsonElement element, string name) => element.GetProperty(name).GetString()!.Replace('-', ' ');

    private static string Key(string words) => words.Trim().ToLowerInvariant().Replace(' ', '-');

    private static string ShortDay(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
