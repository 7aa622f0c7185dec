using System.Globalization;
using RoadmapSite.Engine.Content;

namespace RoadmapSite;

/// <summary>Who changed which file when, from one run of git. Where there is no git, no repository or only part of its past, there is no history.</summary>
internal static class GitHistory
{
    private const char Record = '\x1e';
    private const char Unit = '\x1f';

    private static readonly Dictionary<string, IReadOnlyList<Revision>> None = [];

    /// <returns>The changes of each file by its path in the folder, the newest first.</returns>
    public static IReadOnlyDictionary<string, IReadOnlyList<Revision>> Read(string folder)
    {
        // The commit that a shallow clone begins with seems to have added every file: no history is better than a false one.
        if (Git.Run(folder, "rev-parse", "--is-shallow-repository")?.Trim() != "false")
        {
            return None;
        }

        var log = Git.Run(folder, "log", "--no-merges", "--no-renames", "--relative", "--name-only", "-z", $"--format={Record}%as{Unit}%an{Unit}%s", "--", ".");
        return log is null ? None : Parse(log);
    }

    private static Dictionary<string, IReadOnlyList<Revision>> Parse(string log)
    {
        var byPath = new Dictionary<string, List<Revision>>(StringComparer.Ordinal);
        foreach (var commit in log.Split(Record, StringSplitOptions.RemoveEmptyEntries))
        {
            // The words, then each path, all ended by a NUL; the first path begins with a line break.
            var parts = commit.Split('\0', StringSplitOptions.RemoveEmptyEntries);
            if (parts[0].Split(Unit) is [var day, var author, var subject] && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var when))
            {
                var revision = new Revision(when, author, subject);
                foreach (var path in parts.Skip(1).Select(path => path.TrimStart('\n')).Where(path => path.Length > 0))
                {
                    if (!byPath.TryGetValue(path, out var revisions))
                    {
                        byPath[path] = revisions = [];
                    }

                    revisions.Add(revision);
                }
            }
        }

        return byPath.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<Revision>)pair.Value, StringComparer.Ordinal);
    }
}
