using RoadmapSite.Engine;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Tests;

/// <summary>The file that a new item of each type begins with.</summary>
public sealed class SkeletonTests
{
    private static readonly string Content = Path.Combine(TestSite.Root(), "content");

    /// <summary>What to fill in for each key, by type where the key means different things.</summary>
    private static readonly Dictionary<string, string> Answers = new(StringComparer.Ordinal)
    {
        ["title"] = "A better name",
        ["owner"] = "cio",
        ["outcome"] = "Nobody waits for a bed",
        ["goals"] = "[GOAL-1]",
        ["baseline"] = "{start: 2027-01, end: 2027-06}",
        ["initiative.status"] = "proposed",
        ["vision"] = "Care that never stops",
        ["horizon"] = "{start: 2026, end: 2029}",
        ["currency"] = "USD",
        ["perspective"] = "financial",
        ["weight"] = "0",
        ["driver.kind"] = "clinical",
        ["current"] = "2",
        ["target"] = "3",
        ["assessed"] = "2026-11-01",
        ["lead"] = "cio",
        ["l"] = "low",
        ["i"] = "low",
        ["treatment"] = "avoid",
        ["prefix"] = "abc",
        ["id"] = "A.1",
        ["due"] = "2027-03-01",
    };

    public static TheoryData<string> Types => [.. RoadmapCatalog.Create().Types.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Each_thing_that_is_missing_is_found_on_its_own_line(string type)
    {
        var (skeleton, _) = Of(type, "");
        var lines = skeleton.Text.Split('\n');
        var open = Enumerable.Range(1, lines.Length).Where(number => IsOpen(lines, number - 1)).ToList();
        var found = FoundIn(skeleton.Path, skeleton.Text);
        Assert.NotEmpty(open);
        Assert.Equal(open, found.Where(finding => finding.Code is "RM004" or "RM008").Select(finding => finding.At.Line).Order());
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Filled_in_it_is_read_without_a_finding(string type)
    {
        var (skeleton, _) = Of(type, "A ward: with a #colon");
        foreach (var text in (string[])[skeleton.Text, skeleton.ShortText])
        {
            var found = FoundIn(skeleton.Path, Fill(text, type));
            Assert.Empty(found.Where(finding => finding.Severity == Severity.Error || finding.Code.StartsWith("RM0", StringComparison.Ordinal)).Select(finding => finding.Message));
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void It_makes_an_item_of_its_type_under_its_id_and_title(string type)
    {
        var (skeleton, _) = Of(type, "A ward: with a #colon");
        var item = Assert.Single(Load(skeleton.Path, Fill(skeleton.Text, type)).Knowledge.Items, one => one.Document.File.Path == skeleton.Path);
        Assert.Equal((type, skeleton.Id, "A ward: with a #colon"), (item.Type.Name, item.Id, item.Title));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Each_optional_key_is_a_field_of_the_type_once_it_is_taken_out_of_its_comment(string type)
    {
        var (skeleton, fields) = Of(type, "A ward");
        var optional = skeleton.Text.Split('\n').Where(line => line.StartsWith("# ", StringComparison.Ordinal) && line.Contains(": #", StringComparison.Ordinal)).Select(line => line[2..].Split(':')[0]).ToList();
        Assert.NotEmpty(optional);
        Assert.DoesNotContain(optional, key => fields.Find(key) is null);
        var uncommented = string.Join('\n', Fill(skeleton.Text, type).Split('\n').Select(line => line.Contains(": #", StringComparison.Ordinal) ? line[2..] : line));
        Assert.Empty(FoundIn(skeleton.Path, uncommented).Where(finding => finding.Code.StartsWith("RM0", StringComparison.Ordinal)).Select(finding => finding.Message));
    }

    [Fact]
    public void A_risk_has_its_required_keys_below_what_belongs_there()
    {
        var site = TestSite.Load(("roles.yml", "type: role\nitems:\n  - {id: cio, title: Chief information officer}\n"), ("risks/RISK-07.md", "---\ntitle: A risk\n---\n"));
        var type = site.Knowledge.Types.Single(one => one.Name == "risk");
        Assert.Equal(
            """
            ---
            id: RISK-08
            title: Loss of power
            # Before controls.
            inherent:
              # Likelihood. Write one of very-low, low, moderate, high, very-high.
              l:
              # Impact. Write one of very-low, low, moderate, high, very-high.
              i:
            # Today.
            residual:
              # Likelihood. Write one of very-low, low, moderate, high, very-high.
              l:
              # Impact. Write one of very-low, low, moderate, high, very-high.
              i:
            # What is done about it. Write one of avoid, modify, share, retain.
            treatment:
            ---

            """.ReplaceLineEndings("\n"),
            Skeleton.Of(type, site.Knowledge, "Loss of power").ShortText);
        Assert.Contains("\n# owner: # The role that answers for it. Write the id of a role: cio.\n", Skeleton.Of(type, site.Knowledge).Text, StringComparison.Ordinal);
    }

    private static (Skeleton Skeleton, Fields Fields) Of(string name, string title)
    {
        // A site has one strategy: a second one is only made where there is none.
        var knowledge = Site.Load(Tree(path => name != "strategy" || path != "strategy.md"), RoadmapCatalog.Create(), TestSite.Options).Knowledge;
        var type = knowledge.Types.Single(type => type.Name == name);
        return (Skeleton.Of(type, knowledge, title), type.Fields);
    }

    private static string Fill(string text, string type)
    {
        var lines = text.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            if (IsOpen(lines, at))
            {
                var key = lines[at].Trim(' ', '-', ':');
                lines[at] += " " + (Answers.GetValueOrDefault($"{type}.{key}") ?? Answers[key]);
            }
        }

        return string.Join('\n', lines);
    }

    /// <summary>A key with nothing after it and nothing below it, or a placeholder.</summary>
    private static bool IsOpen(string[] lines, int at)
    {
        var below = lines.Skip(at + 1).FirstOrDefault(line => !line.TrimStart().StartsWith('#')) ?? "";
        return !lines[at].StartsWith('#')
            && (lines[at].EndsWith('>') || lines[at].EndsWith(':') && Depth(below) <= Depth(lines[at]));
    }

    private static int Depth(string line) => line == "---" ? 0 : line.Length - line.TrimStart(' ', '-').Length;

    private static List<Diagnostic> FoundIn(string path, string text) => [.. Load(path, text).Findings.Open.Where(finding => finding.At.File.Path == path)];

    private static Site Load(string path, string text)
    {
        var files = Tree(other => other != path).Files.Append(ContentTree.OfText("content", [KeyValuePair.Create(path, text)]).Files[0]);
        return Site.Load(new ContentTree("content", [.. files]), RoadmapCatalog.Create(), TestSite.Options);
    }

    private static ContentTree Tree(Func<string, bool> isKept)
    {
        var tree = ContentTree.OfFolder(Content);
        return new ContentTree(tree.Name, [.. tree.Files.Where(file => isKept(file.Path))]);
    }
}
