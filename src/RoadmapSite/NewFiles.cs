using RoadmapSite.Engine.Text;

namespace RoadmapSite;

/// <summary>Writes files that are not there yet: all of them, or none.</summary>
internal static class NewFiles
{
    private const int MostNamed = 3;

    /// <param name="folder">The folder they go into, as it was typed; made when it is not there.</param>
    /// <param name="mayStay">Which of them are left out where there is one already.</param>
    /// <returns>Those that were left out.</returns>
    /// <exception cref="UsageException">Something is in the way; nothing was written.</exception>
    public static IReadOnlyList<string> Write(string folder, IReadOnlyDictionary<string, byte[]> files, Func<string, bool> mayStay)
    {
        var kept = files.Keys.Where(path => mayStay(path) && File.Exists(Path.Combine(folder, path))).Order(StringComparer.Ordinal).ToList();
        var there = files.Keys.Except(kept).Where(path => Path.Exists(Path.Combine(folder, path))).Order(StringComparer.Ordinal).ToList();
        if (there.Count > 0)
        {
            var named = there.Take(MostNamed).Select(path => $"“{Join(folder, path)}”").ToList();
            var more = there.Count > MostNamed ? $" and {Grammar.Count(there.Count - MostNamed, "other file")}" : "";
            throw new UsageException($"{(more.Length > 0 ? string.Join(", ", named) : Grammar.And(named))}{more} {(there.Count == 1 ? "is" : "are")} there already; nothing was written.");
        }

        var written = new List<string>();
        var (name, target) = (folder, folder);
        try
        {
            foreach (var (path, bytes) in files.Where(file => !kept.Contains(file.Key)))
            {
                (name, target) = (Join(folder, path), Path.Combine(folder, path));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                using var file = new FileStream(target, FileMode.CreateNew, FileAccess.Write);
                written.Add(target);
                file.Write(bytes);
            }
        }
        catch (Exception failure) when (DiskFailure.Is(failure))
        {
            // Half a folder would be in the way of the next try.
            written.ForEach(File.Delete);
            throw new UsageException($"{DiskFailure.OfWriting(name, target, failure)[..^1]}; nothing was written.");
        }

        return kept;
    }

    private static string Join(string folder, string path) => Path.Combine(folder, path).Replace('\\', '/');
}
