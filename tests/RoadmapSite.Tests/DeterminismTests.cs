using System.Globalization;

namespace RoadmapSite.Tests;

/// <summary>Same content, same day, same bytes: whatever the machine's language.</summary>
public sealed class DeterminismTests
{
    [Fact]
    public async Task Two_builds_under_different_cultures_write_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        await Build(folder.Combine("one"), CultureInfo.InvariantCulture);
        await Build(folder.Combine("two"), CultureInfo.GetCultureInfo("tr-TR"));
        var files = Directory.EnumerateFiles(folder.Combine("one"), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder.Combine("one"), path)).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Equal(File.ReadAllBytes(folder.Combine("one", file)), File.ReadAllBytes(folder.Combine("two", file))));
    }

    private static async Task Build(string output, CultureInfo culture)
    {
        var (before, beforeDefault) = (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture);
        CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = culture;
        try
        {
            var run = await CommandRun.Of("build", Repository.Content, "-o", output, "-q");
            Assert.True(run.ExitCode == 0, run.Output + run.Error);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.DefaultThreadCurrentCulture = beforeDefault;
        }
    }
}
