namespace RoadmapSite.Preview;

/// <summary>The site that is being previewed: builds it, one build at a time, and keeps what is served meanwhile.</summary>
internal sealed class PreviewSite(Func<PreviewBuild> build)
{
    private readonly Lock building = new();
    private readonly TaskCompletionSource first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile PreviewState? current;

    /// <summary>Ends with the build that is being made; null while none is.</summary>
    private volatile TaskCompletionSource? running;

    /// <summary>Told of each new state, while it is the newest.</summary>
    public event Action<PreviewState>? Changed;

    /// <summary>What is served now; whoever asks while a build is made waits for it, without keeping a thread from it.</summary>
    public async ValueTask<PreviewState> CurrentAsync(CancellationToken cancellation)
    {
        if (running is { } build)
        {
            await build.Task.WaitAsync(cancellation);
        }

        await first.Task.WaitAsync(cancellation);
        return current!;
    }

    public PreviewState Rebuild()
    {
        lock (building)
        {
            var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            running = begun;
            try
            {
                var next = PreviewState.After(current, build());
                current = next;
                first.TrySetResult();
                running = null;
                Changed?.Invoke(next);
                return next;
            }
            finally
            {
                running = null;
                begun.TrySetResult();
            }
        }
    }
}
