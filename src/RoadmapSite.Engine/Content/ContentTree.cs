using System.Text;
using RoadmapSite.Engine.Text;

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
        var name = folder.Replace('\\', '/').TrimEnd('/');
        Walk(new DirectoryInfo(root), "");
        return Ordered(name, files);

        void Walk(DirectoryInfo directory, string path)
        {
            foreach (var entry in EntriesOf(directory, path))
            {
                if (entry.Name.StartsWith('.') || LeadsOut(entry))
                {
                    continue;
                }

                if (entry is DirectoryInfo inner)
                {
                    if (!IsLink(entry))
                    {
                        Walk(inner, path + entry.Name + "/");
                    }
                }
                else
                {
                    var (full, file) = (entry.FullName, path + entry.Name);

                    // What a link leads to may change without the link.
                    files.Add(new(file, () => Read(file, full)) { Stamp = entry is FileInfo { Exists: true } own && !IsLink(own) ? FileStamp.Of(own) : null });
                }
            }
        }

        FileSystemInfo[] EntriesOf(DirectoryInfo directory, string path)
        {
            try
            {
                return directory.GetFileSystemInfos();
            }
            catch (Exception failure) when (DiskFailure.Is(failure))
            {
                throw new UnreadableFileException($"{name}/{path}".TrimEnd('/'), directory.FullName, failure, isFolder: true);
            }
        }

        byte[] Read(string file, string path)
        {
            try
            {
                // A pipe would wait for somebody to write and a device may never end. Both say they are empty, and so is what is empty.
                return LengthOf(path) == 0 ? [] : File.ReadAllBytes(path);
            }
            catch (Exception failure) when (DiskFailure.Is(failure))
            {
                throw new UnreadableFileException($"{name}/{file}", path, failure, isFolder: false);
            }
        }

        static long LengthOf(string path) => new FileInfo(path) is var file && IsLink(file) && file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target ? target.Length : file.Length;

        bool LeadsOut(FileSystemInfo entry)
        {
            try
            {
                return IsLink(entry)
                    && (entry.ResolveLinkTarget(returnFinalTarget: true) is not { Exists: true } target || !IsInside(target.FullName));
            }
            catch (IOException)
            {
                // A link that leads back to itself leads nowhere else. Reading it will say so.
                return false;
            }
        }

        static bool IsLink(FileSystemInfo entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0 && entry.LinkTarget is not null;

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
