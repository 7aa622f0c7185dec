namespace RoadmapSite.Preview;

/// <summary>The site that is being previewed: builds it, one build at a time, and keeps what is served meanwhile.</summary>
internal sealed class PreviewSite(Func<PreviewBuild> build)
{
    private readonly Lock building = new();
    private readonly TaskCompletionSource first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile PreviewState? current;

    /// <summary>Told of each new state, while it is the newest.</summary>
    public event Action<PreviewState>? Changed;

    /// <summary>What is served now; whoever asks before the first build is done waits for it.</summary>
    public async ValueTask<PreviewState> CurrentAsync(CancellationToken cancellation)
    {
        await first.Task.WaitAsync(cancellation);
        return current!;
    }

    public PreviewState Rebuild()
    {
        lock (building)
        {
            var next = PreviewState.After(current, build());
            current = next;
            first.TrySetResult();
            Changed?.Invoke(next);
            return next;
        }
    }
}
