using System.Diagnostics;

namespace RoadmapSite.Tests;

public sealed class GitHistoryTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Each_file_has_its_changes_the_newest_first()
    {
        Git("init", "--quiet");
        folder.Write("content/risks/RISK-01.md", "one");
        folder.Write("content/größe.md", "one");
        Commit("2026-02-01", "Add the first risk");
        folder.Write("content/risks/RISK-01.md", "two");
        folder.Write("README.md", "not content");
        Commit("2026-03-02", "Raise its likelihood after the drill");

        var history = GitHistory.Read(folder.Combine("content"));

        Assert.Equal(["größe.md", "risks/RISK-01.md"], history.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(
            [(new DateOnly(2026, 3, 2), "A. Nurse", "Raise its likelihood after the drill"), (new DateOnly(2026, 2, 1), "A. Nurse", "Add the first risk")],
            history["risks/RISK-01.md"].Select(revision => (revision.Day, revision.Author, revision.Subject)));
    }

    [Fact]
    public void A_folder_without_a_repository_has_no_history()
    {
        folder.Write("content/risks/RISK-01.md", "one");

        Assert.Empty(GitHistory.Read(folder.Combine("content")));
    }

    [Fact]
    public void Half_a_past_is_no_past()
    {
        Git("init", "--quiet");
        folder.Write("content/a.md", "one");
        Commit("2026-02-01", "One");
        folder.Write("content/a.md", "two");
        Commit("2026-02-02", "Two");
        Git("clone", "--quiet", "--depth", "1", new Uri(folder.Path).AbsoluteUri, folder.Combine("copy"));

        Assert.Empty(GitHistory.Read(folder.Combine("copy", "content")));
    }

    [Theory]
    [InlineData("", "by A. Nurse: Add the page")]
    [InlineData("history: dates\n", "2026: Add the page")]
    public async Task A_page_tells_of_its_past(string setting, string words)
    {
        Git("init", "--quiet");
        folder.Write("content/roadmap.yml", setting);
        folder.Write("content/notes.md", "# Notes\n");
        Commit("2026-02-01", "Add the page");

        await CommandRun.Of("build", folder.Combine("content"), "-o", folder.Combine("site"), "-q");

        var html = await File.ReadAllTextAsync(folder.Combine("site", "notes.html"), TestContext.Current.CancellationToken);
        Assert.Contains("Last changed on 1 February 2026", html, StringComparison.Ordinal);
        Assert.Contains(words, html, StringComparison.Ordinal);
        Assert.Equal(setting.Length == 0, html.Contains("A. Nurse", StringComparison.Ordinal));
    }

    public void Dispose()
    {
        // Git keeps its objects read-only, which stops a folder from being deleted on some systems.
        foreach (var file in Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        folder.Dispose();
    }

    private void Commit(string day, string subject)
    {
        Git("add", ".");
        Git("-c", "user.name=A. Nurse", "-c", "user.email=nurse@example.org", "commit", "--quiet", $"--date={day}T12:00:00", "-m", subject);
    }

    private void Git(params IEnumerable<string> arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-C", folder.Path, .. arguments]))!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
