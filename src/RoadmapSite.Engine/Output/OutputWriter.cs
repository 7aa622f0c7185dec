using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Output;

/// <summary>Writes a plan to a folder beside the target and then puts it in its place, so that an interrupted build leaves the last site whole.</summary>
public static class OutputWriter
{
    /// <summary>A file that every site of ours has, and without which a folder is not ours to replace.</summary>
    public const string Mark = "roadmap.json";

    /// <exception cref="IOException">The target holds something that is not a site, or cannot be written.</exception>
    public static void Write(OutputPlan plan, string folder)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
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
            Replace(plan, target);
        }
        catch (Exception failure) when (DiskFailure.Is((failure as AggregateException)?.GetBaseException() ?? failure))
        {
            throw new IOException(DiskFailure.OfWriting(folder, target, (failure as AggregateException)?.GetBaseException() ?? failure, isFolder: true), failure);
        }
    }

    private static void Replace(OutputPlan plan, string target)
    {
        var next = target + ".next";
        var last = target + ".last";
        Delete(next);
        foreach (var directory in plan.Files.Keys.Select(path => Path.GetDirectoryName(Path.Combine(next, path))!).Distinct())
        {
            Directory.CreateDirectory(directory);
        }

        Parallel.ForEach(plan.Files, file => File.WriteAllBytes(Path.Combine(next, file.Key), file.Value));
        Delete(last);
        if (Directory.Exists(target))
        {
            Directory.Move(target, last);
        }

        Directory.Move(next, target);
        Delete(last);
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
