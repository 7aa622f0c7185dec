using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace RoadmapSite.Preview;

/// <summary>Tells open pages of each new state. One that is busy gets the newest and misses those between.</summary>
internal sealed class LiveReload
{
    private readonly ConcurrentDictionary<Channel<PreviewState>, bool> listeners = new();
    private readonly PreviewSite site;

    public LiveReload(PreviewSite site)
    {
        this.site = site;
        site.Changed += state =>
        {
            foreach (var listener in listeners.Keys)
            {
                listener.Writer.TryWrite(state);
            }
        };
    }

    /// <summary>The state as it is, then each new one.</summary>
    public async IAsyncEnumerable<PreviewState> ListenAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var listener = Channel.CreateBounded<PreviewState>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        listeners[listener] = true;
        try
        {
            // Listening began before this is read, so nothing falls between the two; at worst a state comes twice.
            yield return await site.CurrentAsync(cancellation);
            await foreach (var state in listener.Reader.ReadAllAsync(cancellation))
            {
                yield return state;
            }
        }
        finally
        {
            listeners.TryRemove(listener, out _);
        }
    }
}
