using System.Globalization;
using System.Text.Json.Nodes;

namespace RoadmapSite.Tests.Figures;

/// <summary>Every figure in roadmap.json of the sample equals the figure worked out independently (northfold-figures.json).</summary>
public sealed class SampleFiguresTests(SampleSite site)
{
    /// <summary>The older names in the file of figures, and where they stand in roadmap.json.</summary>
    private static readonly (string Figures, string Data)[] Sections =
    [
        ("gap", "gaps"),
        ("risk.risks", "risks.risks"),
        ("risk.inherent", "risks.inherent"),
        ("risk.residual", "risks.residual"),
        ("risk.target", "risks.target"),
        ("risk.aboveAppetite", "risks.aboveAppetite"),
        ("risk.treatmentGaps", "risks.treatmentGaps"),
        ("risk.overdue", "risks.overdue"),
        ("risk.ale", "risks.ale"),
        ("risk.heatmapResidual", "risks.heatmap.residual"),
        ("conflicts", "plan.conflicts"),
        ("initiatives", "plan.initiatives"),
        ("portfolio", "plan.portfolio"),
        ("budget", "budget.years"),
        ("spendMix", "budget.spendMix"),
        ("benefits.years", "budget.benefits.years"),
        ("benefits.npvCash2026to2034", "budget.benefits.npv"),
        ("benefits.annualCashAtFullRun", "budget.benefits.annualCashAtFullRun"),
        ("benefits.annualNonCash", "budget.benefits.annualNonCash"),
        ("capacity", "teams.capacity"),
        ("overAllocated", "teams.overAllocated"),
        ("skills", "teams.skills"),
        ("technologies", "technologies"),
        ("optionScores", "optionScores"),
        ("services", "services"),
        ("kpis", "kpis"),
        ("kpiRag", "kpiRag"),
        ("goals", "goals"),
        ("reviews", "reviews"),
        ("coverage.hipaa", "coverage.hipaa-security-rule"),
        ("coverage.hhs-cpg", "coverage.hhs-cpg"),
        ("coverage.hicp-practices", "coverage.hicp-2023"),
        ("coverage.csf", "coverage.nist-csf-2.0"),
    ];

    private static readonly string[] IdentityKeys = ["id", "item", "team", "skill", "decision", "option"];

    public static TheoryData<string, string> Names
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (figures, written) in Sections)
            {
                data.Add(figures, written);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_section_holds_every_figure_worked_out(string figures, string data)
    {
        var expected = Find(Load(Path.Combine(AppContext.BaseDirectory, "Figures", "northfold-figures.json")), figures);
        var actual = Find(Load(Path.Combine(site.Folder, "roadmap.json"))["analysis"]!, data);
        var differences = new List<string>();
        Compare(expected, actual, data, differences);
        Assert.True(differences.Count == 0, string.Join('\n', differences.Take(40)));
    }

    [Fact]
    public void Every_section_of_the_figures_is_compared()
    {
        var figures = Load(Path.Combine(AppContext.BaseDirectory, "Figures", "northfold-figures.json"));

        // asOf is compared below; lint is a list of sentences, which the rules' own tests stand for.
        var top = figures.AsObject().Select(pair => pair.Key).Except(["asOf", "lint"]);
        Assert.Empty(top.Except(Sections.Select(section => section.Figures.Split('.')[0])));
        Assert.Equal(figures["asOf"]!.GetValue<string>(), Load(Path.Combine(site.Folder, "roadmap.json"))["asOf"]!.GetValue<string>());
    }

    private static JsonNode Load(string path) => JsonNode.Parse(File.ReadAllText(path))!;

    private static JsonNode? Find(JsonNode root, string path)
    {
        // A framework's id holds a dot, so the longest key that fits is taken.
        if (path.Length == 0)
        {
            return root;
        }

        foreach (var (key, value) in root.AsObject().OrderByDescending(pair => pair.Key.Length))
        {
            if (path == key)
            {
                return value;
            }

            if (path.StartsWith(key + ".", StringComparison.Ordinal))
            {
                return Find(value!, path[(key.Length + 1)..]);
            }
        }

        return null;
    }

    private static void Compare(JsonNode? expected, JsonNode? actual, string path, List<string> differences)
    {
        switch (expected, actual)
        {
            case (JsonObject left, JsonObject right):
                foreach (var (key, value) in left)
                {
                    if (!right.ContainsKey(key))
                    {
                        differences.Add($"{path}.{key} is missing");
                        continue;
                    }

                    Compare(value, right[key], $"{path}.{key}", differences);
                }

                break;
            case (JsonArray left, JsonArray right):
                if (left.Count != right.Count)
                {
                    differences.Add($"{path}: {right.Count} instead of {left.Count}");
                }

                // Rows are told by what they are about; the order of the files of figures is the order of the data it was made from.
                for (var i = 0; i < left.Count; i++)
                {
                    var row = Identity(left[i]) is { } identity ? right.FirstOrDefault(other => Identity(other) == identity) : right.ElementAtOrDefault(i);
                    Compare(left[i], row, $"{path}[{Identity(left[i]) ?? i.ToString(CultureInfo.InvariantCulture)}]", differences);
                }

                break;
            case (JsonValue left, JsonValue right) when left.GetValueKind() == System.Text.Json.JsonValueKind.Number && right.GetValueKind() == System.Text.Json.JsonValueKind.Number:
                if (left.GetValue<double>() != right.GetValue<double>())
                {
                    differences.Add($"{path}: {right} instead of {left}");
                }

                break;
            default:
                if (expected?.ToJsonString() != actual?.ToJsonString())
                {
                    differences.Add($"{path}: {actual?.ToJsonString() ?? "nothing"} instead of {expected?.ToJsonString() ?? "nothing"}");
                }

                break;
        }
    }

    private static string? Identity(JsonNode? row) => row is JsonObject values
        ? string.Join('/', IdentityKeys.Select(key => values[key]).OfType<JsonValue>())
        : null;
}
