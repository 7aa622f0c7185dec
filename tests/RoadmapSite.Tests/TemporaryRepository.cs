using System.Diagnostics;

namespace RoadmapSite.Tests;

/// <summary>A git repository that is gone after the test.</summary>
public sealed class TemporaryRepository : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public TemporaryFolder Folder => folder;

    public string Path => folder.Path;

    public string Combine(params string[] parts) => folder.Combine(parts);

    public void Write(string path, string text) => folder.Write(path, text);

    public void Init() => Git("init", "--quiet");

    public void Commit(string day, string subject)
    {
        Git("add", "--all", ".");
        Run(day, "-c", "user.name=A. Nurse", "-c", "user.email=nurse@example.org", "commit", "--quiet", $"--date={day}T12:00:00", "-m", subject);
    }

    public void Git(params IEnumerable<string> arguments) => Run(null, [.. arguments]);

    public void Dispose()
    {
        // Git keeps its objects read-only, which stops a folder from being deleted on some systems.
        foreach (var file in Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        folder.Dispose();
    }

    private void Run(string? day, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", folder.Path, .. arguments]);
        if (day is not null)
        {
            start.Environment["GIT_COMMITTER_DATE"] = $"{day}T12:00:00Z";
        }

        using var git = Process.Start(start)!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
