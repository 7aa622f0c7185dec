using RoadmapSite.Engine.Edits;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Tests;

/// <summary>Files that are there and cannot be read or written. Whoever runs the tests may be root, whom permissions do not stop: a file that another handle holds stops everybody.</summary>
public sealed class UnreadableTests : IDisposable
{
    private const string Day = "2026-11-24";

    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task A_content_file_that_cannot_be_read_is_a_finding_and_the_rest_is_checked()
    {
        await Init();
        File.AppendAllText(Content("index.md"), "\nSee [[RISK-99]].\n");
        using var held = Hold("goals/GOAL-1.md", FileShare.None);

        var run = await CommandRun.Of("check", Content(), "--as-of", Day);

        Assert.Equal((2, ""), (run.ExitCode, run.Error));
        Assert.Contains("goals/GOAL-1.md(1,1): error RM011: This file cannot be read, because ", run.Output, StringComparison.Ordinal);
        Assert.Contains("There is no page “RISK-99”", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("goals/GOAL-1.md", "because 1 file cannot be read")]
    [InlineData("controls.yml", "because 1 file cannot be read")]
    [InlineData("roadmap.yml", "because roadmap.yml cannot be read")]
    public async Task A_site_is_not_published_without_a_file_that_cannot_be_read(string path, string reason)
    {
        await Init();
        using var held = Hold(path, FileShare.None);

        var run = await CommandRun.Of("build", Content(), "-o", folder.Combine("site"), "--as-of", Day);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.Combine("site")));
    }

    [Theory]
    [InlineData("list", "risk", "-c")]
    [InlineData("rename", "RISK-01", "RISK-77", "-c")]
    [InlineData("new", "risk", "Another", "-c")]
    [InlineData("fix")]
    public async Task A_command_that_counts_or_changes_items_refuses_to_do_without_some(params string[] command)
    {
        await Init();
        using var held = Hold("goals/GOAL-1.md", FileShare.None);
        var before = Files();

        var run = await CommandRun.Of([.. command, Content()]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("roadmap: “", run.Error, StringComparison.Ordinal);
        Assert.Contains("content/goals/GOAL-1.md” cannot be read, because ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
        Assert.Equal(before, Files());
    }

    [Fact]
    public void A_change_of_several_files_is_taken_back_when_the_disk_refuses_one()
    {
        string[] names = ["a.md", "b.md", "taken"];
        var texts = names.ToDictionary(name => name, name => $"This is {name}.\n");
        foreach (var (name, text) in texts)
        {
            folder.Write(name, text);
        }

        var edits = names.Take(2).Select(name => new TextEdit(new SourceFile(name, texts[name]).At(0, 4), "That"));
        var files = new EditedFiles(folder.Path, edits, new FileMove("a.md", "moved.md"), new FileMove("b.md", "taken/b.md"));
        var failure = Assert.Throws<UsageException>(files.Write);

        Assert.EndsWith("taken/b.md” cannot be written, because “taken” is a file, and a folder has to stand there: name another place, or move the file; nothing was changed.", failure.Message, StringComparison.Ordinal);
        Assert.Equal(texts, Directory.GetFiles(folder.Path).ToDictionary(path => Path.GetFileName(path), File.ReadAllText));
    }

    [Fact]
    public async Task A_link_that_leads_back_to_itself_is_a_file_that_cannot_be_read()
    {
        // Making links there takes a right that few have.
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        await Init();
        File.CreateSymbolicLink(Content("a.md"), "b.md");
        File.CreateSymbolicLink(Content("b.md"), "a.md");

        var run = await CommandRun.Of("check", Content(), "--as-of", Day);

        Assert.Equal((2, ""), (run.ExitCode, run.Error));
        Assert.Contains("a.md(1,1): error RM011: This file cannot be read, because its link leads back to itself. Nothing is published without it. [not-utf8]\n  help: remove the link, or make it lead to a file", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("init", "/proc/roadmap")]
    [InlineData("build", "-o", "/proc/roadmap", "CONTENT")]
    [InlineData("check", "--output", "/proc/roadmap", "CONTENT")]
    [InlineData("check", "--write-baseline", "/proc/roadmap/known.json", "CONTENT")]
    public async Task A_place_where_nothing_can_be_made_is_named_in_one_line(params string[] command)
    {
        // Only there is a place where even root can make nothing.
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        await Init();

        var run = await CommandRun.Of([.. command.Select(word => word == "CONTENT" ? Content() : word)]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("roadmap: “/proc/roadmap", run.Error, StringComparison.Ordinal);
        Assert.Contains("cannot be written, because nothing can be made there: name another place", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Without_permission_the_line_says_so()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            return;
        }

        await Init();
        File.SetUnixFileMode(Content("risks"), UnixFileMode.None);

        var run = await CommandRun.Of("check", Content());
        File.SetUnixFileMode(Content("risks"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("content/risks” cannot be read, because you have no permission: ask for the right to read it, or take it out.", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private async Task Init() => Assert.Equal(0, (await CommandRun.Of("init", folder.Combine("hospital"), "--as-of", Day)).ExitCode);

    private string Content(string path = "") => Path.Combine(folder.Combine("hospital", "content"), path);

    private FileStream Hold(string path, FileShare share) => new(Content(path), FileMode.Open, FileAccess.Read, share);

    private List<string> Files() => [.. Directory.GetFiles(Content(), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => $"{path} {(path.EndsWith("GOAL-1.md", StringComparison.Ordinal) ? "" : File.ReadAllText(path))}")];
}
