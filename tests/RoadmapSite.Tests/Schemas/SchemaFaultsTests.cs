using NJsonSchema;
using NJsonSchema.Validation;
using RoadmapSite.Engine;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Schemas;
using RoadmapSite.Engine.Text;
using RoadmapSite.Roadmap;
using RoadmapSite.Tests.Faults;

namespace RoadmapSite.Tests.Schemas;

/// <summary>The schemas against every fault of <see cref="FaultSite"/>: each is refused at its key, or its rule is listed with the reason why no schema sees it.</summary>
public sealed class SchemaFaultsTests : IDisposable
{
    private const string Syntax = "it is about the bytes or the syntax of a file; a schema sees what was read from it";
    private const string Prose = "it is about prose and the files it shows; a schema sees front matter";
    private const string OtherItems = "it takes other items to know";
    private const string Today = "it takes the day of the report to know";
    private const string OtherKeys = "it compares several keys of one file, and a schema cannot count";
    private const string OtherFiles = "it takes the other files of the site and its theme to know";
    private const string LaterIds = "the schema offers the ids that were there when it was written, and has to take those added since";
    private const string Weighed = "each value has its right form, and what it says is weighed; a roadmap may turn that down";

    /// <summary>Rules whose faults are refused, each at its key.</summary>
    private static readonly HashSet<string> Seen =
    [
        "acceptance-incomplete", "allowance-unused", "impossible-date", "malformed-id", "missing-field", "placeholder-text", "unknown-key", "unknown-value", "wrong-cardinality", "wrong-type",
    ];

    /// <summary>Faults of those rules that are of another sort, by file and key.</summary>
    private static readonly Dictionary<(string Rule, string File, string Key), string> Apart = new()
    {
        [("allowance-unused", "rm508/goals/GOAL-508-1.md", "allow[0].rule")] = "the rule has a known name, and whether it finds something is what the check is for",
        [("malformed-id", "rm102/goals/Goal #1 (patients).md", "title")] = "the id is the file’s name, which a schema is not shown",
        [("wrong-cardinality", "rm105/archive/strategy-2022.md", "type")] = OtherItems,
    };

    private static readonly Dictionary<string, string> Unseen = new()
    {
        ["acceptance-lapsed"] = Today,
        ["allowance-expired"] = Today,
        ["ambiguous-link"] = Prose,
        ["ambiguous-scalar"] = Syntax,
        ["benefit-before-delivery"] = OtherKeys,
        ["broken-anchor"] = Prose,
        ["broken-link"] = Prose,
        ["broken-reference"] = LaterIds,
        ["control-without-evidence"] = OtherKeys,
        ["date-too-precise"] = Today,
        ["dependency-cycle"] = OtherItems,
        ["duplicate-id"] = OtherItems,
        ["duplicate-key"] = Syntax,
        ["empty-query"] = Prose,
        ["end-before-start"] = OtherKeys,
        ["external-asset"] = OtherFiles,
        ["failed-gate"] = OtherItems,
        ["file-too-large"] = Syntax,
        ["future-actual"] = Today,
        ["gap-closes-late"] = OtherItems,
        ["goal-without-initiative"] = OtherItems,
        ["id-case-differs"] = LaterIds,
        ["initiative-without-goal"] = Weighed,
        ["initiative-without-outcome"] = Weighed,
        ["invalid-query"] = Prose,
        ["kpi-without-measurement"] = OtherItems,
        ["large-image"] = Prose,
        ["logged-change-differs"] = OtherItems,
        ["low-contrast-brand"] = OtherKeys,
        ["markdown-too-deep"] = Prose,
        ["milestone-outside-initiative"] = OtherKeys,
        ["missing-alt-text"] = Prose,
        ["missing-front-matter"] = Syntax,
        ["missing-image"] = Prose,
        ["missing-translation"] = OtherFiles,
        ["mixed-line-endings"] = Syntax,
        ["not-utf8"] = Syntax,
        ["objective-without-kpi"] = OtherItems,
        ["one-sided-supersede"] = OtherItems,
        ["orphan-item"] = OtherItems,
        ["output-collision"] = OtherFiles,
        ["over-allocated-team"] = OtherItems,
        ["overdue"] = Today,
        ["overspent"] = OtherKeys,
        ["raci-broken"] = OtherKeys,
        ["raw-html"] = Prose,
        ["recovery-target-missed"] = OtherKeys,
        ["redundant-dependency"] = OtherItems,
        ["reference-to-retired"] = OtherItems,
        ["reference-to-wrong-type"] = OtherItems,
        ["required-when"] = OtherKeys,
        ["residual-above-inherent"] = OtherKeys,
        ["restricted-leak"] = OtherItems,
        ["review-overdue"] = Today,
        ["same-period-dependency"] = OtherItems,
        ["self-reference"] = OtherItems,
        ["skill-held-by-one"] = Weighed,
        ["skill-without-plan"] = OtherKeys,
        ["stale-assessment"] = Today,
        ["stale-measurement"] = Today,
        ["starts-before-dependency-ends"] = OtherItems,
        ["stated-level-differs"] = OtherItems,
        ["status-contradicts-progress"] = OtherKeys,
        ["target-above-residual"] = OtherKeys,
        ["target-not-above-current"] = OtherKeys,
        ["uncovered-gap"] = OtherItems,
        ["uncovered-requirement"] = OtherItems,
        ["unfunded-year"] = OtherItems,
        ["unlinked-initiative"] = OtherItems,
        ["unsupported-technology"] = OtherItems,
        ["untested-control"] = Today,
        ["untreated-risk"] = OtherItems,
        ["unused-override"] = OtherFiles,
        ["unworked-residual"] = OtherItems,
        ["weights-do-not-sum"] = OtherKeys,
        ["yaml-syntax"] = Syntax,
        ["yaml-too-deep"] = Syntax,
    };

    private readonly FaultSite faults = new();

    [Fact]
    public void Every_rule_is_one_that_schemas_see_or_has_a_reason_why_they_do_not()
    {
        var names = RoadmapCatalog.Create().Rules.Select(rule => rule.Name).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(names, Seen.Concat(Unseen.Keys).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Exactly_the_faults_that_a_schema_can_see_are_refused_each_at_its_key()
    {
        var tree = ContentTree.OfFolder(faults.Content);
        var site = Site.Load(tree, RoadmapCatalog.Create(), new SiteOptions(new DateOnly(2026, 11, 30)));
        var schemas = new Dictionary<string, JsonSchema>();
        var wrong = new List<string>();
        var apart = Apart.Keys.ToHashSet();
        foreach (var (path, name, map) in SchemaFiles.Of(site, tree))
        {
            if (!schemas.TryGetValue(name, out var schema))
            {
                schemas.Add(name, schema = await JsonSchema.FromJsonAsync(ContentSchemas.Of(site, name)!, TestContext.Current.CancellationToken));
            }

            var errors = schema.Validate(YamlAsJson.Of(map)!.ToJsonString()).ToList();
            var expected = faults.Expected
                .Where(fault => fault.File == path && Seen.Contains(fault.Rule))
                .Select(fault => (fault.Rule, Pointer: PointerTo(map, fault.Line, fault.Column) ?? "no key"))
                .Where(fault => !apart.Remove((fault.Rule, path, fault.Pointer)))
                .ToList();
            wrong.AddRange(expected
                .Where(fault => !errors.Exists(error => Covers(error, fault.Rule, fault.Pointer)))
                .Select(fault => $"{path} by {name}: {fault.Rule} at {fault.Pointer} is not refused"));
            wrong.AddRange(errors
                .Where(error => !expected.Exists(fault => Covers(error, fault.Rule, fault.Pointer)) && !(error.Kind == ValidationErrorKind.PropertyRequired && LosesKeys(path)))
                .Select(error => $"{path} by {name}: {error.Kind} at {error.Path} is refused, and no fault of a kind that schemas see is there"));
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.Empty(apart);
        Assert.Empty(faults.Expected.Where(fault => Seen.Contains(fault.Rule)).Select(fault => fault.File).Except(SchemaFiles.Of(site, tree).Select(file => file.Path)));
    }

    public void Dispose() => faults.Dispose();

    /// <summary>Whether keys of a file are misspelt or lost to a syntax error. The check has said so and does not call them missing as well; a validator does.</summary>
    private bool LosesKeys(string path) => faults.Expected.Exists(fault => fault.File == path && (fault.Rule is "yaml-syntax" or "yaml-too-deep" or "unknown-key"));

    /// <summary>Whether an error is about the key at a place: about all of it, or about a part of it.</summary>
    /// <remarks>A key that is missing has no place: the check points at the item, the error at where the key would be.</remarks>
    private static bool Covers(ValidationError error, string rule, string pointer)
    {
        var path = (error.Path ?? "").TrimStart('#', '/');
        return rule == "missing-field"
            ? error.Kind == ValidationErrorKind.PropertyRequired && Parent(path) == Parent(pointer)
            : IsWithin(path, pointer) || IsWithin(pointer, path);
    }

    private static bool IsWithin(string inner, string outer) =>
        outer.Length > 0 && inner.StartsWith(outer, StringComparison.Ordinal) && (inner.Length == outer.Length || inner[outer.Length] is '.' or '[');

    private static string Parent(string path) => path.LastIndexOf('.') is var dot and >= 0 ? path[..dot] : "";

    /// <summary>The key or value at a place, as the validator names it: <c>items[2].tags[0]</c>.</summary>
    private static string? PointerTo(YamlNode node, int line, int column, string path = "") => node switch
    {
        YamlMap map => map.Entries
            .Select(entry => (entry, Path: path.Length == 0 ? entry.Key.Text : $"{path}.{entry.Key.Text}"))
            .Select(one => IsAt(one.entry.Key.At, line, column) ? one.Path : PointerTo(one.entry.Value, line, column, one.Path))
            .FirstOrDefault(found => found is not null),
        YamlList list => list.Items.Select((item, index) => PointerTo(item, line, column, FormattableString.Invariant($"{path}[{index}]"))).FirstOrDefault(found => found is not null)
            ?? (IsAt(list.At, line, column) ? path : null),
        _ => IsAt(node.At, line, column) ? path : null,
    };

    private static bool IsAt(Span span, int line, int column) => span.Line == line && span.Column == column;
}
