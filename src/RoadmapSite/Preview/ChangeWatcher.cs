using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace RoadmapSite.Preview;

/// <summary>Says when files of some folders changed, and which.</summary>
/// <remarks>What the operating system tells only wakes it; what changed it sees by comparing. So a storm of events is one change,
/// a lost event is found by the next look, and a file that was touched but not changed twice is no change.</remarks>
internal sealed class ChangeWatcher : IDisposable
{
    /// <summary>An editor that saves writes several times: so long must it be still before anybody looks.</summary>
    private static readonly TimeSpan Still = TimeSpan.FromMilliseconds(30);

    /// <summary>The net for what nobody told: network drives, full queues, folders that went and came back.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    /// <summary>Looking takes no more than this part of the time, however many files there are.</summary>
    private const int ShareOfLooking = 50;

    private readonly TimeProvider clock;
    private readonly Lock watching = new();
    private readonly Dictionary<string, WatchedFolder> folders = new(StringComparer.Ordinal);
    private readonly Channel<bool> stir = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public ChangeWatcher(TimeProvider clock) => this.clock = clock;

    /// <summary>Watches one more folder, which need not be there. Changes count from now on.</summary>
    public void Add(string folder)
    {
        lock (watching)
        {
            var full = Path.GetFullPath(folder);
            if (!folders.ContainsKey(full))
            {
                folders[full] = new(folder, full, () => stir.Writer.TryWrite(true));
            }
        }
    }

    /// <summary>The changed files of each change, as paths under the names of their folders. Nothing is missed while a change is dealt with: it is in the next one.</summary>
    public async IAsyncEnumerable<IReadOnlyList<string>> ChangesAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var took = TimeSpan.Zero;
        while (true)
        {
            var isTold = await StirredAsync(Max(Look, took * ShareOfLooking), cancellation);
            if (isTold)
            {
                // Until it is still, but not for ever: a program may write without end.
                for (var i = 0; i < 20 && await StirredAsync(Still, cancellation); i++)
                {
                }
            }

            var start = clock.GetTimestamp();
            var changed = isTold ? CompareTold() : Compare();
            took = isTold ? took : clock.GetElapsedTime(start);
            if (changed.Count > 0)
            {
                yield return changed;
            }
        }
    }

    /// <summary>What changed since the last time.</summary>
    public IReadOnlyList<string> Compare()
    {
        lock (watching)
        {
            return [.. folders.Values.SelectMany(folder => folder.Compare())];
        }
    }

    private IReadOnlyList<string> CompareTold()
    {
        lock (watching)
        {
            return [.. folders.Values.SelectMany(folder => folder.CompareTold())];
        }
    }

    public void Dispose()
    {
        lock (watching)
        {
            foreach (var folder in folders.Values)
            {
                folder.Dispose();
            }
        }
    }

    /// <summary>Whether something stirred within a time.</summary>
    private async Task<bool> StirredAsync(TimeSpan within, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(within, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            return await stir.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
