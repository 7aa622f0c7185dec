namespace RoadmapSite.Tests;

/// <summary>The sample organisation in the second theme, with the gallery of its parts, built once for all tests that look at it.</summary>
public sealed class InstrumentSite : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    public static string Theme => Path.Combine(Repository.Root(), "themes", "instrument");

    public string Folder => folder.Combine("site");

    /// <summary>What the build printed.</summary>
    public string Output { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        var run = await CommandRun.Of("build", Repository.Content, "-o", Folder, "--theme", Theme, "--gallery", "--verify");
        Assert.True(run.ExitCode == 0, $"Building the second theme failed with {run.ExitCode}:\n{run.Output}{run.Error}");
        Output = run.Output;
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
