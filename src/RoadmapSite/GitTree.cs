using System.Globalization;
using RoadmapSite.Engine.Content;

namespace RoadmapSite;

/// <summary>A folder as it was at a commit, read from git without touching the working copy.</summary>
/// <param name="Commit">In full.</param>
/// <param name="Day">When it was committed.</param>
internal sealed record GitTree(string Commit, DateOnly Day, ContentTree Files)
{
    /// <summary>What is read as content; anything else is fetched only if somebody asks for it.</summary>
    private static readonly string[] Content = [".md", ".yml", ".yaml", ".csv"];

    private const string RegularFile = "100";

    public bool IsEmpty => Files.Files.Count == 0;

    /// <summary>The commit that a tag, a branch or anything else names; null where it names none.</summary>
    public static string? CommitOf(string folder, string reference) =>
        reference.StartsWith('-') ? null : Git.Run(folder, "rev-parse", "--verify", "--quiet", $"{reference}^{{commit}}")?.Trim();

    /// <summary>The last commit at or before the end of a day on the line of the present one; null where there is none.</summary>
    public static string? CommitOn(string folder, DateOnly day) =>
        Git.Run(folder, "rev-list", "-1", "--first-parent", $"--before={day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}T23:59:59+0000", "HEAD")?.Trim() is { Length: > 0 } commit ? commit : null;

    /// <returns>Null where git cannot read it.</returns>
    public static GitTree? Read(string folder, string commit)
    {
        if (Git.Run(folder, "show", "-s", "--format=%cs", commit)?.Trim() is not { } written
            || !DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            || Git.Run(folder, "ls-tree", "-r", "-z", commit) is not { } list)
        {
            return null;
        }

        var entries = list.Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Select(entry => entry.Split('\t', 2))
            .Where(parts => parts[0].StartsWith(RegularFile, StringComparison.Ordinal) && !parts[1].Split('/').Any(step => step.StartsWith('.')))
            .Select(parts => (Path: parts[1], Blob: parts[0].Split(' ')[2]))
            .ToList();
        var blobs = Blobs(folder, [.. entries.Where(entry => Content.Contains(Path.GetExtension(entry.Path), StringComparer.OrdinalIgnoreCase)).Select(entry => entry.Blob).Distinct(StringComparer.Ordinal)]);
        return blobs is null ? null : new(commit, day, ContentTree.Of(folder, entries.Select(entry => new ContentFile(
            entry.Path,
            blobs.TryGetValue(entry.Blob, out var bytes) ? () => bytes : () => Git.RunForBytes(folder, ["cat-file", "blob", entry.Blob]) ?? []))));
    }

    /// <summary>Many files in one run: for each the line <c>name blob size</c>, its bytes and a line end.</summary>
    private static Dictionary<string, byte[]>? Blobs(string folder, IReadOnlyCollection<string> names)
    {
        if (Git.RunForBytes(folder, ["cat-file", "--batch"], names) is not { } answer)
        {
            return null;
        }

        var blobs = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        for (var at = 0; at < answer.Length;)
        {
            var end = Array.IndexOf(answer, (byte)'\n', at);
            if (System.Text.Encoding.ASCII.GetString(answer, at, end - at).Split(' ') is not [var name, _, var size])
            {
                // A partial clone lacks it.
                return null;
            }

            var length = int.Parse(size, CultureInfo.InvariantCulture);
            blobs[name] = answer[(end + 1)..(end + 1 + length)];
            at = end + length + 2;
        }

        return blobs;
    }
}
