using NJsonSchema;
using NJsonSchema.Validation;
using RoadmapSite.Engine;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Schemas;
using RoadmapSite.Engine.Text;
using RoadmapSite.Roadmap;

namespace RoadmapSite.Tests.Schemas;

public sealed class ContentSchemasTests
{
    private static readonly SiteOptions Options = new(new DateOnly(2026, 11, 30));

    /// <summary>Rules whose findings are mistakes of a file's shape. Two strategies, or an id that is a file's name, are none: a schema sees one file, and not its name.</summary>
    private static readonly string[] OfShape = ["unknown-key", "unknown-value", "wrong-type", "missing-field", "impossible-date", "placeholder-text"];

    public static TheoryData<string> RulesOfShape => [.. OfShape];

    [Fact]
    public async Task Every_file_of_the_sample_is_valid_by_the_schema_of_its_type()
    {
        var tree = ContentTree.OfFolder(Repository.Content);
        var site = Site.Load(tree, RoadmapCatalog.Create(), Options);
        var schemas = new Dictionary<string, JsonSchema>();
        var checkedFiles = 0;
        foreach (var (path, name, map) in SchemaFiles.Of(site, tree))
        {
            if (!schemas.TryGetValue(name, out var schema))
            {
                schemas.Add(name, schema = await Parse(site, name));
            }

            Assert.True(Errors(schema, map) is { Count: 0 }, $"{path} by {name}: {string.Join("; ", Errors(schema, map))}");
            checkedFiles++;
        }

        Assert.True(checkedFiles > 100, $"only {checkedFiles} files were looked at");
        Assert.Contains("configuration", schemas.Keys);
        Assert.Contains("control-list", schemas.Keys);
    }

    [Theory]
    [MemberData(nameof(RulesOfShape))]
    public async Task What_the_page_of_a_rule_about_shape_shows_is_rejected(string ruleName)
    {
        var catalog = RoadmapCatalog.Create();
        var page = RulePage.Of(catalog.FindRule(ruleName)!)!;
        var tree = ContentTree.OfBytes("content", page.Files);
        var site = Site.Load(tree, catalog, Options);
        var faulty = site.Findings.Open.Where(finding => finding.Rule.Name == ruleName).Select(finding => finding.At.File.Path).Distinct().ToList();
        Assert.NotEmpty(faulty);
        foreach (var (path, name, map) in SchemaFiles.Of(site, tree).Where(file => faulty.Contains(file.Path)))
        {
            Assert.NotEmpty(Errors(await Parse(site, name), map));
        }
    }

    [Theory]
    [InlineData("risk", "treatmnt: retain", false)]
    [InlineData("risk", "treatment: accept", true)]
    [InlineData("risk", "treatment: Retain", true)]
    [InlineData("risk", "treatment: ignore", false)]
    [InlineData("risk", "treatment:", false)]
    [InlineData("risk", "trend:", true)]
    [InlineData("risk", "inherent: {l: very-high}", false)]
    [InlineData("risk", "inherent: {l: very-high, i: LOW}", true)]
    [InlineData("risk", "inherent: {l: very-high, i: huge}", false)]
    [InlineData("risk", "nextReview: 2027-Q2", true)]
    [InlineData("risk", "nextReview: 2027", true)]
    [InlineData("risk", "nextReview: FY2027-H1", true)]
    [InlineData("risk", "nextReview: soon", true)]
    [InlineData("risk", "nextReview: 2027-Q5", false)]
    [InlineData("risk", "nextReview: 2027-13-01", false)]
    [InlineData("risk", "nextReview: 2027-06-31", false)]
    [InlineData("risk", "nextReview: next week", false)]
    [InlineData("risk", "controls: [CTL-01]", true)]
    [InlineData("risk", "controls: [CTL-99]", true)]
    [InlineData("risk", "controls: CTL-01", false)]
    [InlineData("risk", "controls: [CTL-01, CTL-01]", false)]
    [InlineData("risk", "ale: {frequency: a lot, loss: 5}", false)]
    [InlineData("risk", "ale: {frequency: 0.5, loss: \"5\"}", false)]
    [InlineData("risk", "title: on", true)]
    [InlineData("risk", "title: true", false)]
    [InlineData("risk", "title: tbd", false)]
    [InlineData("risk", "id: a/b", false)]
    [InlineData("risk", "id: RISK 1", false)]
    [InlineData("risk", "type: initiative", false)]
    [InlineData("risk", "draft: yes", false)]
    [InlineData("risk", "category: quantum", true)]
    [InlineData("risk", "ward: 7", true)]
    [InlineData("risk", "ward: seven", false)]
    [InlineData("initiative", "percentComplete: 101", false)]
    [InlineData("initiative", "budget: {2027: {capex: 5}}", true)]
    [InlineData("initiative", "budget: {next: {capex: 5}}", false)]
    [InlineData("initiative", "allocation: {TEAM-1: 0.5}", true)]
    [InlineData("initiative", "allocation: {TEAM-1: -1}", false)]
    [InlineData("page", "titel: A page", false)]
    [InlineData("configuration", "rules: {broken-link: off}", true)]
    [InlineData("configuration", "rules: {brokn-link: off}", false)]
    [InlineData("configuration", "fiscalYearStart: 13", false)]
    [InlineData("configuration", "appetite: {Cyber: low}", true)]
    [InlineData("configuration", "appetite: {cybre: low}", false)]
    [InlineData("configuration", "brand: {accent: \"#0d5157\"}", true)]
    [InlineData("configuration", "brand: {accent: \"#0d51\"}", false)]
    [InlineData("defaults", "owner: ciso", true)]
    [InlineData("defaults", "ownr: ciso", false)]
    [InlineData("control-list", "items: [{id: CTL-01, title: One}]", true)]
    [InlineData("control-list", "items: [{title: One}]", false)]
    [InlineData("control-list", "itms: []", false)]
    public async Task A_schema_takes_and_refuses_what_the_check_does(string name, string line, bool isValid)
    {
        const string Risk = "title: A risk\ninherent: {l: low, i: low}\nresidual: {l: low, i: low}\ntreatment: retain\n";
        const string Initiative = "title: Work\nstatus: proposed\nowner: cio\ngoals: [GOAL-1]\noutcome: Something\nbaseline: {start: 2026, end: 2027}\n";
        var key = line[..line.IndexOf(':', StringComparison.Ordinal)];
        var rest = name switch { "risk" => Risk, "initiative" => Initiative, _ => "" };
        var text = string.Concat(rest.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(one => !one.StartsWith(key + ":", StringComparison.Ordinal)).Append(line).Select(one => one + "\n"));
        var tree = ContentTree.OfText("content", [
            new("roadmap.yml", "vocabularies: {risk-category: [quantum]}\ndateWords: {soon: 2027-Q1}\nfields:\n  - {name: ward, kind: number, on: [risk]}\n"),
            new("controls.yml", "items:\n  - {id: CTL-01, title: One}\n"),
        ]);
        var site = Site.Load(tree, RoadmapCatalog.Create(), Options);
        var map = SchemaFiles.Read(new SourceFile("a.yml", text));

        var errors = Errors(await Parse(site, name), map);
        Assert.True(errors.Count == 0 == isValid, string.Join("; ", errors) is { Length: > 0 } said ? said : "valid");
    }

    [Fact]
    public void A_type_that_gets_a_required_key_from_its_folder_may_leave_it_out()
    {
        var tree = ContentTree.OfText("content", [
            new("initiatives/_defaults.yml", "owner: cio\n"),
            new("initiatives/A.md", "---\ntitle: A\n---\n"),
        ]);
        var schema = ContentSchemas.Of(Site.Load(tree, RoadmapCatalog.Create(), Options), "initiative")!;
        Assert.DoesNotContain("\"owner\"", schema[..schema.IndexOf("\"properties\"", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.Contains("\"goals\"", schema[..schema.IndexOf("\"properties\"", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Fact]
    public void Known_ids_stand_in_the_schema_with_their_titles()
    {
        var site = Site.Load(ContentTree.OfText("content", [new("controls.yml", "items:\n  - {id: CTL-01, title: Second factor}\n")]), RoadmapCatalog.Create(), Options);
        var schema = ContentSchemas.Of(site, "risk")!;
        Assert.Contains("\"CTL-01\"", schema, StringComparison.Ordinal);
        Assert.Contains("\"Second factor\"", schema, StringComparison.Ordinal);
    }

    private static Task<JsonSchema> Parse(Site site, string name) => JsonSchema.FromJsonAsync(ContentSchemas.Of(site, name)!, TestContext.Current.CancellationToken);

    private static List<string> Errors(JsonSchema schema, YamlMap map) => [.. schema.Validate(YamlAsJson.Of(map)!.ToJsonString()).Select(Text)];

    private static string Text(ValidationError error) => error.ToString();
}
