using System.Text.Json;
using System.Text.RegularExpressions;
using RoadmapSite.Engine;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Diagnostics.Reports;
using RoadmapSite.Roadmap;

namespace RoadmapSite.Tests;

public sealed partial class EditorFilesTests
{
    private static readonly IReadOnlyDictionary<string, string> Files = EditorFiles.Of(RoadmapCatalog.Create());

    private static readonly string[] Parts = ["file", "line", "column", "severity", "code"];

    public static TheoryData<string> Paths => [.. Files.Keys];

    /// <summary>Our own repository is one that holds content. ROADMAP_ACCEPT=1 writes the files anew.</summary>
    [Theory]
    [MemberData(nameof(Paths))]
    public async Task The_files_of_this_repository_are_those_that_every_new_one_gets(string path)
    {
        var full = Path.Combine(Repository.Root(), path);
        if (Environment.GetEnvironmentVariable("ROADMAP_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            await File.WriteAllTextAsync(full, Files[path], TestContext.Current.CancellationToken);
        }

        Assert.Equal(await File.ReadAllTextAsync(full, TestContext.Current.CancellationToken), Files[path], ignoreLineEndingDifferences: true);
        using var json = JsonDocument.Parse(Files[path]);
        Assert.Equal(JsonValueKind.Object, json.RootElement.ValueKind);
    }

    [Theory]
    [InlineData(Severity.Error, "error")]
    [InlineData(Severity.Warning, "warning")]
    [InlineData(Severity.Information, "info")]
    public void The_problem_matcher_reads_each_finding_that_the_console_prints_and_no_other_line(Severity severity, string word)
    {
        using var tasks = JsonDocument.Parse(Files[".vscode/tasks.json"]);
        var pattern = tasks.RootElement.GetProperty("tasks")[0].GetProperty("problemMatcher").GetProperty("pattern");
        var regexp = new Regex(pattern.GetProperty("regexp").GetString()!, RegexOptions.CultureInvariant);
        var site = Site.Load(
            ContentTree.OfText("content", [new("risks/a (draft).md", "---\ntitle: TBD\nowner: nobody\n---\n[[x]]\n")]),
            RoadmapCatalog.Create(),
            new(new DateOnly(2026, 11, 30)));
        var findings = site.Findings with { Open = [.. site.Findings.Open.Select(finding => finding with { Severity = severity })] };
        using var console = new StringWriter { NewLine = "\n" };
        new ConsoleReport().Write(console, findings, "content");

        var matches = console.ToString().Split('\n').Select(line => regexp.Match(line)).Where(match => match.Success).ToList();
        Assert.NotEmpty(findings.Open);
        Assert.Equal(
            findings.Open.Select(finding => $"content/{finding.At.File.Path}|{finding.At.Line}|{finding.At.Column}|{word}|{finding.Code}"),
            matches.Select(match => string.Join('|', Parts.Select(part => match.Groups[pattern.GetProperty(part).GetInt32()].Value))));
        Assert.All(matches.Zip(findings.Open), pair => Assert.StartsWith(pair.Second.Message, pair.First.Groups[pattern.GetProperty("message").GetInt32()].Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_snippet_is_an_item_whose_keys_and_values_can_be_read()
    {
        using var snippets = JsonDocument.Parse(Files[".vscode/roadmap.code-snippets"]);
        var catalog = RoadmapCatalog.Create();
        foreach (var snippet in snippets.RootElement.EnumerateObject())
        {
            var text = Gap().Replace(string.Concat(snippet.Value.GetProperty("body").EnumerateArray().Select(line => line.GetString() + "\n")), match => match.Groups["words"].Value).Replace("$0", "", StringComparison.Ordinal);
            var name = snippet.Value.GetProperty("prefix").GetString()!["roadmap-".Length..];
            var type = catalog.Types.Single(one => one.Name == name);
            var isList = snippet.Value.GetProperty("scope").GetString() == "yaml";
            var site = Site.Load(
                ContentTree.OfText("content", [isList ? new($"{type.Plural}.yml", "items:\n" + text) : new($"{(type.IsPage ? "pages" : type.Plural)}/X-1.md", text)]),
                catalog,
                new(new DateOnly(2026, 11, 30)));
            Assert.Equal(name, Assert.Single(site.Knowledge.Items).Type.Name);
            Assert.Empty(site.Findings.Open.Where(finding => finding.Code.StartsWith("RM0", StringComparison.Ordinal) && finding.Severity == Severity.Error && finding.Rule.Name != "required-when").Select(finding => $"{snippet.Name}: {finding.Rule.Name} {finding.Message}\n{text}"));
        }
    }

    [Fact]
    public void Every_schema_that_the_settings_name_is_one_that_is_written()
    {
        using var settings = JsonDocument.Parse(Files[".vscode/settings.json"]);
        var schemas = EditorFiles.SchemasOf(Site.Load(ContentTree.OfText("content", []), RoadmapCatalog.Create(), new(new DateOnly(2026, 11, 30))));
        Assert.All(settings.RootElement.GetProperty("yaml.schemas").EnumerateObject(), schema => Assert.Contains(schema.Name["./".Length..], schemas.Keys));
    }

    [GeneratedRegex(@"\$\{\d+(?::(?<words>(?:\\.|[^}\\])*)|\|(?<words>[^,|]*)[^|]*\|)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();
}
