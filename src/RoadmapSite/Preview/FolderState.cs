using RoadmapSite.Engine.Text;

namespace RoadmapSite.Preview;

/// <summary>How the files of a folder stand, by size and time of last change: what tells that one of them was edited.</summary>
internal sealed class FolderState
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = false, AttributesToSkip = 0, IgnoreInaccessible = true };

    private readonly Dictionary<string, FileStamp> files = new(StringComparer.Ordinal);

    /// <summary>A folder that is not there has no files.</summary>
    public static FolderState Of(string folder)
    {
        var state = new FolderState();
        state.Read(new(folder), "");
        return state;
    }

    /// <summary>Paths inside the folder, with <c>/</c>, of files that were added, changed or taken away since.</summary>
    public IEnumerable<string> Since(FolderState before) => files
        .Where(file => !before.files.TryGetValue(file.Key, out var was) || was != file.Value)
        .Select(file => file.Key)
        .Concat(before.files.Keys.Where(path => !files.ContainsKey(path)))
        .Order(StringComparer.Ordinal);

    /// <summary>Whether something in it begins with a path and goes on.</summary>
    public bool HasFolder(string path) => files.Keys.Any(file => file.StartsWith(path + "/", StringComparison.Ordinal));

    /// <summary>Looks at one file again.</summary>
    /// <returns>Whether it was added, changed or taken away.</returns>
    public bool Look(string folder, string path)
    {
        var file = new FileInfo(Path.Combine(folder, path));
        if (!file.Exists)
        {
            return files.Remove(path);
        }

        var now = FileStamp.Of(file);
        var isSame = files.TryGetValue(path, out var was) && was == now;
        files[path] = now;
        return !isSame;
    }

    private void Read(DirectoryInfo folder, string path)
    {
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos("*", Everything).Where(entry => !entry.Name.StartsWith('.')))
            {
                if (entry is FileInfo file)
                {
                    files[path + entry.Name] = file.Exists ? FileStamp.Of(file) : new(0, file.LastWriteTimeUtc.Ticks);
                }
                else if (entry.LinkTarget is null)
                {
                    Read((DirectoryInfo)entry, path + entry.Name + "/");
                }
            }
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            // It went away while it was read; the next look sees how it stands then.
        }
    }
}
