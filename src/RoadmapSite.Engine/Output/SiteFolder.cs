using System.Collections.Concurrent;
using System.IO.Enumeration;
using RoadmapSite.Engine.Output.Incremental;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Output;

/// <summary>A folder that a site is written to. What differs from what is there is written beside it first, and takes its place when all of it is made: a build that ends halfway leaves the last site whole.</summary>
public sealed class SiteFolder : IOutput, IDisposable
{
    /// <summary>A file that every site of ours has, and without which a folder is not ours to replace.</summary>
    public const string Mark = "roadmap.json";

    private readonly string name;
    private readonly string target;
    private readonly string next;
    private readonly BuildRecord? record;
    private readonly Dictionary<string, FileStamp> existing;
    private readonly ConcurrentDictionary<string, KnownFile> files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> changed = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);

    private SiteFolder(string name, string target, BuildRecord? record)
    {
        this.name = name;
        this.target = target;
        this.record = record;
        next = target + ".next";
        existing = Listed(target);
    }

    /// <summary>How many files the site has.</summary>
    public int Count => files.Count;

    /// <summary>How many of them were written, because they are new or other than before.</summary>
    public int Changed => changed.Count;

    /// <summary>Every file with what the next build has to know of it.</summary>
    public IReadOnlyDictionary<string, KnownFile> Files => files;

    /// <param name="record">What the last build left; null where nothing is known of it.</param>
    /// <exception cref="IOException">The folder holds something that is not a site.</exception>
    public static SiteFolder Open(string folder, BuildRecord? record = null)
    {
        var target = FullPath(folder);
        if (File.Exists(target))
        {
            throw new IOException($"“{folder}” is a file; name a folder for the site.");
        }

        if (Directory.Exists(target) && !File.Exists(Path.Combine(target, Mark)) && Directory.EnumerateFileSystemEntries(target).Any())
        {
            throw new IOException($"“{folder}” holds files that are no site of ours, and a build replaces the whole folder. Empty it, or name another with -o.");
        }

        try
        {
            var site = new SiteFolder(folder, target, record);
            Delete(site.next);
            return site;
        }
        catch (Exception failure) when (DiskFailure.Is(failure))
        {
            throw Unwritable(folder, target, failure);
        }
    }

    /// <summary>Where a build notes what the next one can make use of: beside the site, for it is no part of it.</summary>
    public static string RecordOf(string folder) => FullPath(folder) + ".build";

    /// <summary>Whether a folder is as a build left it: no file more, none less, none touched.</summary>
    public static bool IsAsLeft(string folder, BuildRecord record)
    {
        var existing = Listed(FullPath(folder));
        return existing.Count == record.Files.Count
            && record.Files.All(file => existing.TryGetValue(file.Key, out var there) && there == file.Value.Stamp);
    }

    public bool Has(string path) => files.ContainsKey(path);

    public void Add(string path, ReadOnlyMemory<byte> content, KnownPage? page = null)
    {
        if (existing.TryGetValue(path, out var there) && there.Length == content.Length && IsSame(Path.Combine(target, path), content.Span))
        {
            changed.TryRemove(path, out _);
            files[path] = new(there) { Page = page };
            return;
        }

        try
        {
            Stage(path, content.Span);
        }
        catch (Exception failure) when (DiskFailure.Is(failure))
        {
            throw Unwritable(name, target, failure);
        }

        changed[path] = true;
        files[path] = new(default(FileStamp)) { Page = page };
    }

    public void Add(string path, Action<Stream> write)
    {
        try
        {
            var made = PlaceOf(path);
            using (var file = new FileStream(made, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                write(file);
            }

            if (existing.TryGetValue(path, out var there) && IsSame(made, Path.Combine(target, path)))
            {
                File.Delete(made);
                changed.TryRemove(path, out _);
                files[path] = new(there);
                return;
            }
        }
        catch (Exception failure) when (DiskFailure.Is(failure))
        {
            throw Unwritable(name, target, failure);
        }

        changed[path] = true;
        files[path] = new(default(FileStamp));
    }

    private void Stage(string path, ReadOnlySpan<byte> content)
    {
        using var file = File.OpenHandle(PlaceOf(path), FileMode.Create, FileAccess.Write);
        RandomAccess.Write(file, content, 0);
    }

    /// <summary>Where a file is written until all are made; its folder is there.</summary>
    private string PlaceOf(string path)
    {
        var full = Path.Combine(next, path);
        var folder = Path.GetDirectoryName(full)!;
        if (folders.TryAdd(folder, true))
        {
            Directory.CreateDirectory(folder);
        }
        else if (!Directory.Exists(folder))
        {
            // Another thread has begun to make it.
            Directory.CreateDirectory(folder);
        }

        return full;
    }

    public bool Keep(string path, UInt128 model, out KnownPage? page)
    {
        page = null;
        if (record is null || !record.Files.TryGetValue(path, out var known) || known.Page is null || known.Page.Model != model
            || !existing.TryGetValue(path, out var there) || there != known.Stamp)
        {
            return false;
        }

        page = known.Page;
        files[path] = known;
        return true;
    }

    /// <summary>Puts what was made in its place and takes away what the site no longer has.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public void Publish()
    {
        try
        {
            PutInPlace();
        }
        catch (Exception failure) when (DiskFailure.Is(failure))
        {
            throw Unwritable(name, target, failure);
        }
    }

    private void PutInPlace()
    {
        // Whatever happens from here on, nothing is known of the folder until all is done.
        BuildRecord.Delete(RecordOf(target));
        if (existing.Count == 0)
        {
            Directory.CreateDirectory(next);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            Delete(target);
            Directory.Move(next, target);
        }
        else
        {
            Replace();
        }

        foreach (var path in changed.Keys)
        {
            files[path] = files[path] with { Stamp = FileStamp.Of(new(Path.Combine(target, path))) };
        }
    }

    /// <summary>What was made, before it is put in its place.</summary>
    public OutputPlan Read()
    {
        var plan = new OutputPlan();
        foreach (var path in files.Keys)
        {
            plan.Add(path, Read(path));
        }

        return plan;
    }

    /// <summary>A file that was added or kept, before it is put in its place.</summary>
    public byte[] Read(string path) => File.ReadAllBytes(Path.Combine(changed.ContainsKey(path) ? next : target, path));

    public void Dispose() => Delete(next);

    /// <summary>File by file, each of them whole at any moment: style and scripts first, for pages ask for them; the mark of a site last.</summary>
    private void Replace()
    {
        foreach (var path in existing.Keys.Where(path => !files.ContainsKey(path)))
        {
            File.Delete(Path.Combine(target, path));
        }

        foreach (var folder in Directory.GetDirectories(target, "*", SearchOption.AllDirectories).OrderByDescending(folder => folder.Length))
        {
            if (!Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Directory.Delete(folder);
            }
        }

        foreach (var path in changed.Keys.OrderBy(path => path == Mark).ThenBy(path => path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var full = Path.Combine(target, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.Move(Path.Combine(next, path), full, overwrite: true);
        }
    }

    private static bool IsSame(string path, ReadOnlySpan<byte> content)
    {
        using var file = File.OpenHandle(path);
        var buffer = System.Buffers.ArrayPool<byte>.Shared.Rent(Math.Min(content.Length, 1 << 16) + 1);
        try
        {
            for (var at = 0; at < content.Length;)
            {
                var read = RandomAccess.Read(file, buffer.AsSpan(0, Math.Min(buffer.Length, content.Length - at)), at);
                if (read == 0 || !buffer.AsSpan(0, read).SequenceEqual(content.Slice(at, read)))
                {
                    return false;
                }

                at += read;
            }

            return true;
        }
        finally
        {
            System.Buffers.ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static bool IsSame(string one, string other)
    {
        using var file = File.OpenHandle(one);
        using var second = File.OpenHandle(other);
        if (RandomAccess.GetLength(file) != RandomAccess.GetLength(second))
        {
            return false;
        }

        var buffer = System.Buffers.ArrayPool<byte>.Shared.Rent(1 << 17);
        try
        {
            var (left, right) = (buffer.AsMemory(0, 1 << 16), buffer.AsMemory(1 << 16, 1 << 16));
            var at = 0L;
            while (RandomAccess.Read(file, left.Span, at) is > 0 and var read)
            {
                if (RandomAccess.Read(second, right.Span[..read], at) != read || !left.Span[..read].SequenceEqual(right.Span[..read]))
                {
                    return false;
                }

                at += read;
            }

            return true;
        }
        finally
        {
            System.Buffers.ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static Dictionary<string, FileStamp> Listed(string folder)
    {
        var files = new Dictionary<string, FileStamp>(StringComparer.Ordinal);
        if (!Directory.Exists(folder))
        {
            return files;
        }

        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };
        var found = new FileSystemEnumerable<(string Path, FileStamp Stamp)>(
            folder,
            (ref entry) => (Path.Join(entry.Directory[entry.RootDirectory.Length..], entry.FileName).Replace('\\', '/').TrimStart('/'), new(entry.Length, entry.LastWriteTimeUtc.UtcTicks)),
            options)
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory,
        };
        foreach (var (path, stamp) in found)
        {
            files[path] = stamp;
        }

        return files;
    }

    private static IOException Unwritable(string name, string target, Exception failure) => new(DiskFailure.OfWriting(name, target, failure, isFolder: true), failure);

    private static string FullPath(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
