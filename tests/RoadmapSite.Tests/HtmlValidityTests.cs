using System.Diagnostics;
using System.Text.Json;

namespace RoadmapSite.Tests;

/// <summary>What the Nu HTML checker, which the W3C runs too, says about every page of the sample.</summary>
/// <remarks>It is a Java program from the npm registry; <c>./build.sh Test</c> fetches it. Without it the test fails, it is not skipped.</remarks>
public sealed class HtmlValidityTests(SampleSite site, InstrumentSite instrument)
{
    private static readonly string Checker = Path.Combine(Repository.Root(), "artifacts", "tools", "vnu", "node_modules", "vnu-jar", "build", "dist", "vnu.jar");

    [Fact]
    public Task Every_page_is_valid_html() => IsValidAsync(site.Folder);

    [Fact]
    public Task So_are_the_gallery_and_the_pages_of_the_second_theme() => IsValidAsync(instrument.Folder);

    /// <summary>Its sentences are English there, and say so.</summary>
    [Fact]
    public async Task So_are_the_pages_in_another_language()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, (await CommandRun.Of("build", Repository.Content, "-o", folder.Combine("site"), "--set", "language=de")).ExitCode);
        await IsValidAsync(folder.Combine("site"));
    }

    private static async Task IsValidAsync(string folder)
    {
        Assert.True(File.Exists(Checker), $"The HTML checker is not at {Checker}. `./build.sh Test` fetches it; so does `npm install --prefix artifacts/tools/vnu vnu-jar`.");
        using var java = Process.Start(new ProcessStartInfo("java", ["-jar", Checker, "--skip-non-html", "--errors-only", "--format", "json", "--exit-zero-always", folder]) { RedirectStandardError = true })!;
        var report = await java.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await java.WaitForExitAsync(TestContext.Current.CancellationToken);

        using var json = JsonDocument.Parse(report);
        Assert.Empty(json.RootElement.GetProperty("messages").EnumerateArray().Select(message => $"{message.GetProperty("url").GetString()}: {message.GetProperty("message").GetString()}").Take(20));
    }
}
