using System.Text;

namespace RoadmapSite.Engine.Content;

/// <summary>The files of a content folder, in ordinal order of their paths on every machine.</summary>
/// <param name="Name">The folder as people typed it, for messages: <c>content</c>.</param>
public sealed record ContentTree(string Name, IReadOnlyList<ContentFile> Files)
{
    /// <summary>A folder on disk. Folders that begin with a dot are left out, and so are symbolic links that lead out of it.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static ContentTree OfFolder(string folder)
    {
        var root = Path.GetFullPath(folder);
        if (!Directory.Exists(root))
        {
            throw new DirectoryNotFoundException($"There is no folder “{folder}”.");
        }

        var files = new List<ContentFile>();
        Walk(new DirectoryInfo(root), "");
        return Ordered(folder.Replace('\\', '/').TrimEnd('/'), files);

        void Walk(DirectoryInfo directory, string path)
        {
            foreach (var entry in directory.EnumerateFileSystemInfos())
            {
                if (entry.Name.StartsWith('.') || LeadsOut(entry))
                {
                    continue;
                }

                if (entry is DirectoryInfo inner)
                {
                    if (entry.LinkTarget is null)
                    {
                        Walk(inner, path + entry.Name + "/");
                    }
                }
                else
                {
                    var full = entry.FullName;
                    files.Add(new(path + entry.Name, () => File.ReadAllBytes(full)));
                }
            }
        }

        bool LeadsOut(FileSystemInfo entry) =>
            entry.LinkTarget is not null
            && (entry.ResolveLinkTarget(returnFinalTarget: true) is not { Exists: true } target || !IsInside(target.FullName));

        // A folder on the way may be a link itself, so every one of them has to be a real one.
        bool IsInside(string path)
        {
            for (var at = Path.GetDirectoryName(path); at is not null && at.Length >= root.Length; at = Path.GetDirectoryName(at))
            {
                if (at == root)
                {
                    return true;
                }

                if (new DirectoryInfo(at).LinkTarget is not null)
                {
                    return false;
                }
            }

            return false;
        }
    }

    /// <summary>A folder in memory, so that a test can be a handful of strings.</summary>
    public static ContentTree OfText(string name, IEnumerable<KeyValuePair<string, string>> files) =>
        OfBytes(name, files.Select(file => KeyValuePair.Create(file.Key, Encoding.UTF8.GetBytes(file.Value))));

    /// <summary>A folder in memory, of files that may be no text.</summary>
    public static ContentTree OfBytes(string name, IEnumerable<KeyValuePair<string, byte[]>> files) =>
        Ordered(name, [.. files.Select(file => new ContentFile(file.Key, () => file.Value))]);

    /// <summary>Files from anywhere else: an earlier state in version control.</summary>
    public static ContentTree Of(string name, IEnumerable<ContentFile> files) => Ordered(name, [.. files]);

    private static ContentTree Ordered(string name, List<ContentFile> files)
    {
        files.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        return new(name, files);
    }
}
