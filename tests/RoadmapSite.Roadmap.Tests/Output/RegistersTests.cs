using System.Text;
using System.Text.Json;
using RoadmapSite.Engine.Output;

namespace RoadmapSite.Roadmap.Tests.Output;

/// <summary>The sample's registers say what its data say.</summary>
public sealed class RegistersTests
{
    private static readonly OutputPlan Plan = TestSite.Render(TestSite.Sample());

    private static readonly JsonElement Data = JsonDocument.Parse(Plan.Files[SiteFolder.Mark]).RootElement;

    /// <summary>A register, and where its figures stand in <c>analysis</c>.</summary>
    public static TheoryData<string, string> Registers => new()
    {
        { "initiatives", "plan.initiatives" },
        { "capabilities", "gaps.capabilities" },
        { "technologies", "technologies" },
        { "risks", "risks.risks" },
        { "services", "services" },
        { "kpis", "kpis" },
        { "reviews", "reviews" },
        { "goals", "goals" },
    };

    [Theory]
    [MemberData(nameof(Registers))]
    public void Every_figure_of_an_item_stands_in_its_row(string register, string section)
    {
        var rows = Csv($"data/{register}.csv").ToDictionary(row => row["id"]);
        var figures = section.Split('.').Aggregate(Data.GetProperty("analysis"), (element, name) => element.GetProperty(name)).EnumerateArray().ToList();
        Assert.NotEmpty(figures);
        foreach (var figure in figures)
        {
            var row = rows[figure.GetProperty("id").GetString()!];
            foreach (var value in figure.EnumerateObject().Where(value => value.Name != "id" && Written(value.Value) is { Length: > 0 }))
            {
                Assert.Equal((value.Name, Written(value.Value)), (value.Name, row.GetValueOrDefault("computed." + value.Name) ?? row[value.Name]));
            }
        }
    }

    [Fact]
    public void Every_item_has_its_row_and_every_page_of_a_register_offers_it()
    {
        foreach (var type in Data.GetProperty("items").EnumerateArray().GroupBy(item => item.GetProperty("type").GetString()!).Where(type => type.Key != "page"))
        {
            var plural = Engine.Text.Grammar.Plural(type.Key);
            Assert.Equal(type.Select(item => item.GetProperty("id").GetString()), Csv($"data/{plural}.csv").Select(row => row["id"]));
            if (plural is not "strategies")
            {
                Assert.Contains(Plan.Files, file => file.Key.EndsWith(".html", StringComparison.Ordinal) && Encoding.UTF8.GetString(file.Value).Contains($"href=\"data/{plural}.xlsx\" download", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void The_load_of_teams_is_a_table_by_quarter()
    {
        var capacity = Data.GetProperty("analysis").GetProperty("teams").GetProperty("capacity");
        var rows = Csv("data/teams-capacity.csv").ToDictionary(row => (row["team"], row["quarter"]));
        foreach (var team in capacity.EnumerateObject())
        {
            foreach (var quarter in team.Value.EnumerateObject())
            {
                Assert.Equal(Written(quarter.Value.GetProperty("use")), rows[(team.Name, quarter.Name)]["use"]);
            }
        }
    }

    private static string? Written(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object or JsonValueKind.Null => null,
        JsonValueKind.Array => value.EnumerateArray().Any(one => one.ValueKind == JsonValueKind.Object) ? null : string.Join("; ", value.EnumerateArray()),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => value.ToString(),
    };

    private static List<Dictionary<string, string>> Csv(string path)
    {
        var records = Records(Encoding.UTF8.GetString(Plan.Files[path]).TrimStart('\uFEFF')).ToList();
        return [.. records.Skip(1).Select(record => records[0].Zip(record).Where(pair => pair.Second.Length > 0 || pair.First is "id").ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    /// <summary>RFC 4180, as little of it as it takes.</summary>
    private static IEnumerable<List<string>> Records(string text)
    {
        var record = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                quoted = !quoted;
                if (quoted && i > 0 && text[i - 1] == '"')
                {
                    field.Append('"');
                }
            }
            else if (!quoted && text[i] is ',' or '\n' && !quoted)
            {
                record.Add(field.ToString().TrimEnd('\r'));
                field.Clear();
                if (text[i] == '\n')
                {
                    yield return record;
                    record = [];
                }
            }
            else
            {
                field.Append(text[i]);
            }
        }
    }
}
