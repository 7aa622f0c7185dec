using NJsonSchema;
using RoadmapSite.Engine.Diagnostics.Reports;

namespace RoadmapSite.Tests;

/// <summary>What the formats for tools promise, all of them about one site that is wrong in many ways.</summary>
public sealed class ReportFormatsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ReportFormatsTests()
    {
        folder.Write("content/roadmap.yml", "title: Fenmoor\nasOf: 2026-11-30\n");
        folder.Write("content/roles.yml", "type: role\nitems:\n  - {id: cio, title: Chief information officer}\n");
        folder.Write("content/notes and 100%/Größe.md", "# 🏥 Größe\n\nÄ 🏥 ward, see [[RISK-99]] and [[RISK-98]]: it is 100%, they said.\n");
        folder.Write("content/risks/RISK-01.md", "---\ntitle: 'The “core” & <b>\ncategory: [x'\nowner: cio\ncatgory: cyber\nsummary: TBD\nallow:\n  - {rule: RM008, reason: We \"wait\" for the audit, owner: cio, until: 2027-01-31}\n---\n");
        folder.Write("content/risks/again/RISK-01.md", "---\ntitle: Twice\nid: RISK-01\nowner: cio\n---\n");
    }

    public static TheoryData<string> Formats => [.. Report.All.Select(report => report.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Every_format_carries_the_same_findings_at_the_same_places(string format)
    {
        var expected = ParsedReport.Read("json", (await Check("json")).Output, folder.Path);
        var actual = ParsedReport.Read(format, (await Check(format)).Output, folder.Path);

        Assert.True(expected.Count >= 5);
        Assert.Equal(expected, actual);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Two_runs_give_the_same_bytes(string format) => Assert.Equal((await Check(format)).Output, (await Check(format)).Output);

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_clean_site_has_a_report_too(string format)
    {
        folder.Write("clean/index.md", "# Welcome\n");
        var run = await CommandRun.Of("check", folder.Combine("clean"), "--as-of", "2026-11-30", "--format", format);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.NotEmpty(run.Output);
        Assert.Empty(ParsedReport.Read(format, run.Output, folder.Path));
    }

    [Fact]
    public async Task Sarif_is_valid_by_the_published_schema()
    {
        var path = Path.Combine(Repository.Root(), "artifacts", "tools", "sarif", "node_modules", "@microsoft", "jest-sarif", "lib", "schemas", "sarif-2.1.0-rtm.5.json");
        Assert.True(File.Exists(path), $"The schema of SARIF is not at {path}. `./build.sh Test` fetches it; so does `npm install --prefix artifacts/tools/sarif --no-save --ignore-scripts @microsoft/jest-sarif`.");
        var schema = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

        Assert.Empty(schema.Validate((await Check("sarif")).Output));
        Assert.Empty(schema.Validate((await CommandRun.Of("check", Repository.Content, "--format", "sarif")).Output));
        Assert.NotEmpty(schema.Validate((await Check("sarif")).Output.Replace("\"startLine\"", "\"beginLine\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Sarif_escapes_paths_and_keeps_what_is_allowed_with_its_reason()
    {
        var sarif = (await Check("sarif")).Output;

        Assert.Contains("\"uri\": \"notes%20and%20100%25/Gr%C3%B6%C3%9Fe.md\"", sarif, StringComparison.Ordinal);
        Assert.Contains("\"justification\": \"Allowed: We \\\"wait\\\" for the audit. cio answers for it, until 2027-01-31.\"", sarif, StringComparison.Ordinal);
        Assert.Contains("\"columnKind\": \"utf16CodeUnits\"", sarif, StringComparison.Ordinal);
        Assert.Contains("\"relatedLocations\"", sarif, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Github_takes_percent_signs_colons_and_commas_for_what_they_are()
    {
        var run = await Check("github");

        Assert.Contains("notes and 100%25/Größe.md,line=3,col=18,endLine=3,endColumn=24,title=RM109 broken-link::", run.Output, StringComparison.Ordinal);
        Assert.Contains("%0AHelp: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_repository_paths_begin_at_its_top()
    {
        Directory.CreateDirectory(folder.Combine(".git"));

        Assert.Contains("file=content/risks/RISK-01.md,", (await Check("github")).Output, StringComparison.Ordinal);
        Assert.Contains("\"uri\": \"content/risks/RISK-01.md\"", (await Check("sarif")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_goes_to_a_file_or_nothing_does()
    {
        var written = await CommandRun.Of("check", folder.Combine("content"), "--format", "sarif", "-o", folder.Combine("out", "roadmap.sarif"));
        Assert.Equal("", written.Error + written.Output);
        Assert.StartsWith("{", await File.ReadAllTextAsync(folder.Combine("out", "roadmap.sarif"), TestContext.Current.CancellationToken), StringComparison.Ordinal);

        var refused = await CommandRun.Of("check", folder.Combine("content"), "-o", folder.Combine("out"));
        Assert.Equal((2, $"roadmap: “{folder.Combine("out")}” is a folder; name a file in it.\n"), (refused.ExitCode, refused.Error));

        var blocked = await CommandRun.Of("check", folder.Combine("content"), "-o", folder.Combine("content", "roadmap.yml", "x.txt"));
        Assert.Equal(2, blocked.ExitCode);
        Assert.Single(blocked.Error.TrimEnd('\n').Split('\n'));
    }

    public void Dispose() => folder.Dispose();

    private Task<CommandRun> Check(string format) => CommandRun.Of("check", folder.Combine("content"), "--format", format);
}
