namespace RoadmapSite.Benchmarks.Paired;

/// <summary>A whole sitting: builds, previews, and what is written of them.</summary>
internal static class PairedRun
{
    public static async Task<int> RunAsync(BenchArguments arguments, TextWriter log)
    {
        Directory.CreateDirectory(arguments.Scratch);
        var contestants = Contestant.Of(arguments);
        if (contestants.Count == 0)
        {
            await log.WriteLineAsync("Nothing to measure: name --native, --source or --hugo.");
            return 64;
        }

        var machine = Machine.Describe(contestants).ToList();
        var builds = new BuildBench(arguments, contestants, log);
        builds.Run();
        var edits = arguments.WithEdits ? new EditBench(arguments, contestants, log) : null;
        if (edits is not null)
        {
            await edits.RunAsync();
        }

        Directory.CreateDirectory(arguments.Results);
        var page = ResultsPage.Write(builds, edits, machine, arguments, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
        await File.WriteAllTextAsync(Path.Combine(arguments.Results, "RESULTS.md"), page);
        await File.WriteAllTextAsync(Path.Combine(arguments.Results, "full-build.svg"), Plot.Draw(builds.Series));
        await log.WriteLineAsync($"Written to {arguments.Results}.");
        return 0;
    }
}
