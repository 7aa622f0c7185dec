using System.Collections.Concurrent;

namespace RoadmapSite.Preview;

/// <summary>A folder that may come and go.</summary>
internal sealed class WatchedFolder : IDisposable
{
    private readonly string name;
    private readonly string path;
    private readonly Action stirred;
    private FolderState last;
    private FileSystemWatcher? watcher;
    private volatile bool isTold;

    /// <summary>What the operating system named since the last look; null stands for what it cannot name.</summary>
    private readonly ConcurrentQueue<string?> told = new();

    /// <param name="name">As it was typed, for messages.</param>
    public WatchedFolder(string name, string path, Action stirred)
    {
        (this.name, this.path) = (name.Replace('\\', '/').TrimEnd('/'), path);
        this.stirred = () =>
        {
            isTold = true;
            stirred();
        };

        // In this order, or what changes between the two is seen by nobody.
        Watch();
        last = FolderState.Of(path);
    }

    /// <summary>The same, looked for only where the operating system says so: in ten thousand files that is quick. What it does not say, the next whole look finds.</summary>
    public IEnumerable<string> CompareTold()
    {
        isTold = false;
        var named = new SortedSet<string>(StringComparer.Ordinal);
        while (told.TryDequeue(out var next))
        {
            if (next is null || watcher is null || last.HasFolder(next) || Directory.Exists(Path.Combine(path, next)))
            {
                return Compare();
            }

            if (!next.Split('/').Any(part => part.StartsWith('.')))
            {
                named.Add(next);
            }
        }

        return Directory.Exists(path) ? [.. named.Where(file => last.Look(path, file)).Select(file => $"{name}/{file}")] : Compare();
    }

    /// <summary>Files that changed since the last time, under the folder's name.</summary>
    public IEnumerable<string> Compare()
    {
        told.Clear();
        if (Directory.Exists(path) != watcher is not null)
        {
            Watch();
        }

        var now = FolderState.Of(path);
        var changed = now.Since(last).Select(file => $"{name}/{file}").ToList();
        if (changed.Count > 0 && !isTold)
        {
            // The watcher is deaf: its folder went, and another of the same name took its place before anybody looked.
            Watch();
            now = FolderState.Of(path);
            changed = [.. now.Since(last).Select(file => $"{name}/{file}")];
        }

        isTold = false;
        last = now;
        return changed;
    }

    public void Dispose() => watcher?.Dispose();

    /// <summary>Begins anew, because a watcher does not outlive its folder.</summary>
    private void Watch()
    {
        watcher?.Dispose();
        watcher = null;
        if (!Directory.Exists(path))
        {
            return;
        }

        try
        {
            watcher = new(path) { IncludeSubdirectories = true, NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size };
            watcher.Changed += (_, change) => Stir(change.Name);
            watcher.Created += (_, change) => Stir(change.Name);
            watcher.Deleted += (_, change) => Stir(change.Name);
            watcher.Renamed += (_, change) => Stir(change.OldName, change.Name);
            watcher.Error += (_, _) => Stir([null]);
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception failure) when (failure is IOException or ArgumentException)
        {
            // Too many are watched already, or it went away just now: then looking from time to time has to do.
            watcher?.Dispose();
            watcher = null;
        }
    }

    private void Stir(params ReadOnlySpan<string?> names)
    {
        foreach (var one in names)
        {
            told.Enqueue(one?.Replace('\\', '/'));
        }

        stirred();
    }
}
