using NJsonSchema;
using RoadmapSite.Engine.Diagnostics.Reports;
using RoadmapSite.Roadmap;

namespace RoadmapSite.Tests.Faults;

/// <summary>Every rule finds its fault at its line and column, nothing else is found, and every format says so.</summary>
/// <remarks>ROADMAP_ACCEPT=1 sets the marks where something is found now, for a person to read in the diff.</remarks>
public sealed class FaultsTests : IDisposable
{
    private readonly FaultSite site = new();

    public static TheoryData<string> Formats => [.. Report.All.Select(report => report.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Exactly_the_faults_are_found_in_one_run_in_every_format(string format)
    {
        var run = await CommandRun.Of("check", site.Content, "--format", format);
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        var names = RoadmapCatalog.Create().Rules.ToDictionary(rule => rule.Code, rule => rule.Name);
        var found = ParsedReport.Read(format, run.Output, site.Root)
            .Select(one => (Rule: names[one.Code], File: one.File["content/".Length..], one.Line, one.Column))
            .ToList();
        if (format == "json" && Environment.GetEnvironmentVariable("ROADMAP_ACCEPT") == "1")
        {
            FaultSite.Accept(found);
            return;
        }

        Assert.Equal(InOrder(site.Expected), InOrder(found));
    }

    [Fact]
    public void There_are_at_least_eighty_faults() => Assert.InRange(site.Expected.Count, 80, int.MaxValue);

    [Fact]
    public void Every_rule_has_a_fault() =>
        Assert.Empty(RoadmapCatalog.Create().Rules.Select(rule => rule.Name).Except(site.Expected.Select(one => one.Rule)));

    [Fact]
    public async Task Sarif_about_all_of_them_is_valid()
    {
        var schema = await JsonSchema.FromJsonAsync(await SarifSchema.Read(), TestContext.Current.CancellationToken);

        Assert.Empty(schema.Validate((await CommandRun.Of("check", site.Content, "--format", "sarif")).Output));
    }

    public void Dispose() => site.Dispose();

    private static IEnumerable<string> InOrder(IEnumerable<(string Rule, string File, int Line, int Column)> faults) => faults
        .OrderBy(one => one.File, StringComparer.Ordinal).ThenBy(one => one.Line).ThenBy(one => one.Column).ThenBy(one => one.Rule, StringComparer.Ordinal)
        .Select(one => FormattableString.Invariant($"{one.File}({one.Line},{one.Column}) {one.Rule}"));
}
