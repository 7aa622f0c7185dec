using System.Text.RegularExpressions;
using RoadmapSite.Tests.Stress;

namespace RoadmapSite.Tests;

/// <summary>What a change is to blame for, from a real repository.</summary>
public sealed class ChangedSinceTests : IDisposable
{
    private readonly TemporaryRepository repository = new();

    private string Content => repository.Combine("content").Replace('\\', '/');

    /// <summary>A full check before and one after say what is to be expected.</summary>
    [Fact]
    public async Task In_a_thousand_items_it_finds_what_a_full_check_finds_in_changed_files_and_what_they_break_elsewhere()
    {
        repository.Init();
        StressContent.WriteCrowd(repository.Folder, 92);
        repository.Write("content/notes.md", "# Notes\n\n[[RISK-7]] [[RISK-9]] [[RISK-999]]\n");
        repository.Commit("2026-02-01", "A thousand items");
        repository.Git("branch", "trunk");
        Assert.InRange(Directory.GetFiles(Content, "*.md", SearchOption.AllDirectories).Length, 1000, 1200);
        var before = await Full();

        // On the branch: one file gone, one under another name, one worse, one better; not committed: one worse and one new.
        File.Delete(repository.Combine("content", "risks", "RISK-7.md"));
        File.Move(repository.Combine("content", "risks", "RISK-9.md"), repository.Combine("content", "risks", "RISK-9000.md"));
        Replace("kpis/KPI-5.md", "goal: GOAL-5", "goal: GOAL-500");
        Replace("capabilities/CAP-11.md", "\ncurrent: ", "\ncurent: ");
        repository.Commit("2026-03-01", "On the branch");
        Replace("initiatives/INIT-20.md", "goals: [GOAL-20]", "goals: [GOAL-2]");
        repository.Write("content/risks/neu ü.md", "---\ntitle: New\nowner: nobody\n---\n\n[[RISK-7]]\n");
        string[] touched = ["risks/RISK-7.md", "risks/RISK-9.md", "risks/RISK-9000.md", "kpis/KPI-5.md", "capabilities/CAP-11.md", "initiatives/INIT-20.md", "risks/neu ü.md"];

        // Meanwhile trunk goes on, which is not this branch's doing.
        repository.Git("stash", "--quiet", "--include-untracked");
        repository.Git("checkout", "--quiet", "trunk");
        repository.Write("content/notes.md", "# Notes\n");
        repository.Commit("2026-03-02", "On trunk");
        repository.Git("checkout", "--quiet", "-");
        repository.Git("stash", "pop", "--quiet");

        var after = await Full();
        var expected = after.Where(one => touched.Any(file => one.File == $"content/{file}") || !before.Contains(one)).ToList();
        var elsewhere = expected.Where(one => !touched.Any(file => one.File == $"content/{file}")).ToList();
        Assert.Contains(elsewhere, one => one.File.EndsWith("notes.md", StringComparison.Ordinal) && one.Message.Contains("RISK-7", StringComparison.Ordinal));
        Assert.Contains(elsewhere, one => one.File.EndsWith("GOAL-20.md", StringComparison.Ordinal) || one.File.Contains("/goals/", StringComparison.Ordinal));
        Assert.True(after.Count > expected.Count + 20);

        Assert.Equal(expected, ParsedReport.Read("json", (await Check("trunk", "--format", "json")).Output, repository.Path));
    }

    [Fact]
    public async Task Where_nothing_changed_nothing_is_found()
    {
        Begin();

        var run = await Check("HEAD");

        Assert.Equal(new CommandRun(0, "No findings.\n", "roadmap: 1 finding is as at “HEAD” and not shown.\n"), run);
    }

    [Fact]
    public async Task A_change_of_the_settings_shows_what_it_makes_worse()
    {
        Begin();
        repository.Write("content/roadmap.yml", "asOf: 2026-06-01\nrules: {broken-link: information}\n");

        Assert.Contains("content/notes.md(3,3): info RM109", (await Check("HEAD")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_in_changed_files_come_first_for_github()
    {
        Begin();
        repository.Write("content/z.md", "# Z\n\n[[RISK-98]]\n");
        repository.Commit("2026-03-01", "Two");
        var summary = repository.Combine("summary.md");
        var lines = Regex.Matches((await OnGitHub("v1", summary)), "file=([^,]*),").Select(match => match.Groups[1].Value);

        Assert.Equal(["content/z.md", "content/notes.md"], lines);
        var table = await File.ReadAllTextAsync(summary, TestContext.Current.CancellationToken);
        Assert.StartsWith("## Roadmap check\n\n2 errors.\n\n| | Place | Finding | Rule |\n| --- | --- | --- | --- |\n| error | content/z.md:3:3 | ", table, StringComparison.Ordinal);
        Assert.Equal(2, table.Split('\n').Count(line => line.StartsWith("| error |", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("v9", "git knows no “v9” here. Write a tag, a branch or a commit; “git log --oneline” lists commits.")]
    [InlineData("-n", "git knows no “-n” here. Write a tag, a branch or a commit; “git log --oneline” lists commits.")]
    public async Task A_name_that_git_does_not_know_ends_the_run(string reference, string problem)
    {
        Begin();

        Assert.Equal(new CommandRun(2, "", $"roadmap: nobody can say what changed: {problem}\n"), await CommandRun.Of("check", Content, $"--changed-since={reference}"));
    }

    [Fact]
    public async Task A_copy_with_part_of_the_past_says_how_to_fetch_the_rest()
    {
        Begin();
        repository.Write("content/z.md", "# Z\n");
        repository.Commit("2026-03-01", "Two");
        repository.Git("clone", "--quiet", "--depth", "1", "--no-tags", new Uri(repository.Path).AbsoluteUri, repository.Combine("copy"));

        var run = await CommandRun.Of("check", repository.Combine("copy", "content"), "--changed-since", "v1");

        Assert.Equal(new CommandRun(2, "", "roadmap: nobody can say what changed: this copy of the repository holds only part of its past, and “v1” is not in it. Fetch all of it: “git fetch --unshallow --tags”, or “fetch-depth: 0” in a pipeline.\n"), run);
    }

    [Fact]
    public async Task A_folder_without_a_repository_is_said()
    {
        repository.Write("content/notes.md", "# Notes\n");

        Assert.Equal(new CommandRun(2, "", $"roadmap: nobody can say what changed: “{Content}” is in no git repository, so nobody can say what it was at “main”.\n"), await Check("main"));
    }

    public void Dispose() => repository.Dispose();

    private void Begin()
    {
        repository.Init();
        repository.Write("content/roadmap.yml", "asOf: 2026-06-01\n");
        repository.Write("content/notes.md", "# Notes\n\n[[RISK-99]]\n");
        repository.Commit("2026-02-01", "One");
        repository.Git("tag", "v1");
    }

    private void Replace(string path, string old, string now)
    {
        var text = File.ReadAllText(repository.Combine(["content", .. path.Split('/')]));
        Assert.Contains(old, text, StringComparison.Ordinal);
        repository.Write($"content/{path}", text.Replace(old, now, StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<(string Code, string File, int Line, int Column, string Message)>> Full() =>
        ParsedReport.Read("json", (await CommandRun.Of("check", Content, "--format", "json")).Output, repository.Path);

    private Task<CommandRun> Check(string reference, params string[] arguments) => CommandRun.Of(["check", Content, "--changed-since", reference, .. arguments]);

    /// <summary>In a process of its own, whose environment is that of a run on a pull request.</summary>
    private async Task<string> OnGitHub(string target, string summary)
    {
        repository.Git("update-ref", $"refs/remotes/origin/{target}", target);
        var start = new System.Diagnostics.ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, "check", Content, "--format", "github"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["GITHUB_BASE_REF"] = target;
        start.Environment["GITHUB_STEP_SUMMARY"] = summary;
        using var command = System.Diagnostics.Process.Start(start)!;
        return await command.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
