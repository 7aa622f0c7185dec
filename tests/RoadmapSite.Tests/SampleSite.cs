namespace RoadmapSite.Tests;

/// <summary>The sample organisation, built once for all tests that look at it.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    public string Folder => folder.Combine("site");

    /// <summary>Every page, by path from the site's root.</summary>
    public IReadOnlyList<string> Pages { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        var run = await CommandRun.Of("build", Repository.Content, "-o", Folder);
        Assert.True(run.ExitCode == 0, $"Building the sample failed with {run.ExitCode}:\n{run.Output}{run.Error}");
        Pages = [.. Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
