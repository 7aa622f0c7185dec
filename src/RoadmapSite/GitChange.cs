using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Text;

namespace RoadmapSite;

/// <summary>What was changed since an earlier state, committed or not.</summary>
/// <param name="Files">The paths from the content folder of all files that are new, gone or different; a renamed one counts under both names.</param>
/// <param name="Earlier">The content as it was.</param>
internal sealed record GitChange(string Commit, IReadOnlySet<string> Files, ContentTree Earlier)
{
    /// <exception cref="UsageException">Nobody can say what changed.</exception>
    public static GitChange Since(string folder, string reference)
    {
        var name = $"“{reference}”";
        var (commit, problem) = GitReference.MergeBase(folder, reference, name);
        if (commit is null)
        {
            throw new UsageException($"nobody can say what changed: {problem}");
        }

        return FilesSince(folder, commit) is { } files && GitTree.Read(folder, commit) is { } tree
            ? new(commit, files, ContentTree.Of(tree.Files.Name, Unchanged(folder, tree.Files, files)))
            : throw new UsageException($"nobody can say what changed: git cannot read the files of {name}. If this is a partial clone, fetch all of it.");
    }

    /// <summary>The files that differ from a commit; null where git cannot tell.</summary>
    public static IReadOnlySet<string>? FilesSince(string folder, string commit)
    {
        // A theme may stand beside the content, so the whole repository is looked through; what git ignores counts where content is read.
        if (Git.Run(folder, "rev-parse", "--show-prefix")?.TrimEnd('\n') is not { } prefix
            || Git.Run(folder, "diff", "--name-only", "--no-renames", "--no-relative", "--no-ext-diff", "-z", commit, "--") is not { } changed
            || Git.Run(folder, "ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--", ":/") is not { } others
            || Git.Run(folder, "ls-files", "--others", "--full-name", "-z", "--", ".") is not { } ignored)
        {
            return null;
        }

        return (changed + others + ignored).Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Select(path => RelativePath.From(prefix + "here", path))
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Files that are the same are read from the disk: git may keep them with other line ends, or only where a large one is to be had.</summary>
    private static IEnumerable<ContentFile> Unchanged(string folder, ContentTree earlier, IReadOnlySet<string> changed)
    {
        var now = ContentTree.OfFolder(folder).Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        return earlier.Files.Select(file => !changed.Contains(file.Path) && now.TryGetValue(file.Path, out var same) ? same : file);
    }
}
