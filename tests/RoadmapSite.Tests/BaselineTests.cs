namespace RoadmapSite.Tests;

/// <summary>An old repository fails on what is new only.</summary>
public sealed class BaselineTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public BaselineTests()
    {
        folder.Write("content/roadmap.yml", "title: Fenmoor\nasOf: 2026-11-30\n");
        folder.Write("content/notes.md", "# Notes\n\n[[RISK-97]] and [[RISK-98]], and again [[RISK-98]].\n");
    }

    private string File => folder.Combine("baseline.json");

    [Fact]
    public async Task What_was_there_is_neither_printed_nor_counted()
    {
        await Write();

        Assert.Equal(new CommandRun(0, "No findings.\n", $"roadmap: 3 findings are in “{File}” and not shown.\n"), await Check());
    }

    [Fact]
    public async Task Lines_that_move_change_nothing_and_a_new_finding_fails()
    {
        await Write();
        folder.Write("content/notes.md", "# Notes\n\nSome words before.\n\nSee [[RISK-97]] and [[RISK-98]], and again [[RISK-98]].\n\nBut [[RISK-99]] is new, and [[RISK-98]] stands here once more.\n");

        var run = await Check();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("content/notes.md(7,7): error RM109", run.Output, StringComparison.Ordinal);
        Assert.Contains("content/notes.md(7,31): error RM109", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("2 errors.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_gone_is_said_so_that_the_file_shrinks()
    {
        await Write();
        folder.Write("content/notes.md", "# Notes\n\n[[RISK-98]], once.\n");

        Assert.Equal(
            new CommandRun(0, "No findings.\n", $"roadmap: 1 finding is in “{File}” and not shown.\nroadmap: 2 findings in it are gone; write it again with “--write-baseline {File}”, so that nothing brings them back unseen.\n"),
            await Check());
        Assert.Equal("Wrote 1 finding to " + File + ".\n", (await Write()).Output);
        Assert.Equal($"roadmap: 1 finding is in “{File}” and not shown.\n", (await Check()).Error);
    }

    [Fact]
    public async Task It_holds_the_same_bytes_in_every_run_and_a_line_a_finding()
    {
        await Write();
        var first = await System.IO.File.ReadAllTextAsync(File, TestContext.Current.CancellationToken);
        await Write();

        Assert.Equal(first, await System.IO.File.ReadAllTextAsync(File, TestContext.Current.CancellationToken));
        Assert.Equal(2, first.Split('\n').Count(line => line.Contains("\"rule\":\"broken-link\",\"file\":\"notes.md\"", StringComparison.Ordinal)));
        Assert.Contains("\"count\":2", first, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"version\": 2, \"findings\": []}")]
    [InlineData("{\"version\": 1, \"findings\": [{\"rule\": 3}]}")]
    [InlineData("{\"version\": 1, \"findings\": [{\"rule\": \"broken-link\", \"file\": \"a\", \"message\": \"b\", \"count\": 0, \"fingerprint\": \"c\"}]}")]
    public async Task One_that_cannot_be_read_ends_the_run(string text)
    {
        folder.Write("baseline.json", text);

        Assert.Equal(new CommandRun(2, "", $"roadmap: “{File}” is no baseline that can be read; “--write-baseline {File}” writes it anew.\n"), await Check());
    }

    [Fact]
    public async Task One_that_is_not_there_ends_the_run() =>
        Assert.Equal(new CommandRun(2, "", $"roadmap: There is no baseline “{File}”; “--write-baseline {File}” writes one.\n"), await Check());

    [Fact]
    public async Task Settings_that_cannot_be_read_are_no_baseline()
    {
        folder.Write("content/roadmap.yml", "rules: {no-such-rule: off}\n");
        var run = await Write();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no-such-rule", run.Output, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(File));
    }

    [Fact]
    public async Task One_rule_can_be_asked_for()
    {
        folder.Write("content/risks/RISK-01.md", "---\ntitle: Cables\nowner: nobody\n---\n");

        var run = await CommandRun.Of("check", folder.Combine("content"), "--rule", "broken-reference");
        Assert.EndsWith("\n1 error.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(new CommandRun(2, "", "roadmap: There is no rule “broken-refrence”; did you mean “broken-reference”?\n"), await CommandRun.Of("check", folder.Combine("content"), "--rule", "broken-refrence"));
    }

    public void Dispose() => folder.Dispose();

    private Task<CommandRun> Write() => CommandRun.Of("check", folder.Combine("content"), "--write-baseline", File);

    private Task<CommandRun> Check() => CommandRun.Of("check", folder.Combine("content"), "--baseline", File);
}
