namespace RoadmapSite.Preview;

/// <summary>A preview from start to end: serves at once, builds, watches, builds again.</summary>
/// <param name="port">The port that somebody asked for; null for the first free one.</param>
internal sealed class PreviewRun(PreviewSite site, ChangeWatcher watcher, int? port, TextWriter output, TimeProvider clock)
{
    /// <param name="ready">Told of the address once it can be opened.</param>
    public async Task RunAsync(Action<Uri> ready, CancellationToken cancellation)
    {
        // The port first: when it cannot be had, nobody should wait for a build to hear of it.
        var server = await PreviewServer.StartAsync(site, port, cancellation);
        await using (server)
        {
            var (state, took) = await BuildAsync(cancellation);
            await output.WriteLineAsync(PreviewConsole.First(state, took));
            ready(server.Address);
            await foreach (var changed in watcher.ChangesAsync(cancellation))
            {
                (state, took) = await BuildAsync(cancellation);
                await output.WriteLineAsync(PreviewConsole.Next(state, changed, took));
            }
        }
    }

    private async Task<(PreviewState State, TimeSpan Took)> BuildAsync(CancellationToken cancellation)
    {
        var start = clock.GetTimestamp();

        // A build cannot be stopped halfway, but whoever ends the preview need not wait for it.
        // On a thread of its own: it waits for work on those of the pool, which grows by one a second.
        var state = await Task.Factory.StartNew(site.Rebuild, cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default).WaitAsync(cancellation);
        return (state, clock.GetElapsedTime(start));
    }
}
