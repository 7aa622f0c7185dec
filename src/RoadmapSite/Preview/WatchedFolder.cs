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

    /// <summary>Files that changed since the last time, under the folder's name.</summary>
    public IEnumerable<string> Compare()
    {
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
            watcher.Changed += (_, _) => stirred();
            watcher.Created += (_, _) => stirred();
            watcher.Deleted += (_, _) => stirred();
            watcher.Renamed += (_, _) => stirred();
            watcher.Error += (_, _) => stirred();
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception failure) when (failure is IOException or ArgumentException)
        {
            // Too many are watched already, or it went away just now: then looking from time to time has to do.
            watcher?.Dispose();
            watcher = null;
        }
    }
}
