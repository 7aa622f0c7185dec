using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Diagnostics.Reports;

namespace RoadmapSite;

/// <summary>What GitHub Actions says in the environment about the run that this is part of.</summary>
internal static class PullRequest
{
    /// <summary>The files that the pull request touches, by their paths in the folder; none where nobody can say.</summary>
    public static IReadOnlySet<string> ChangedFiles(string folder)
    {
        if (Environment.GetEnvironmentVariable("GITHUB_BASE_REF") is not { Length: > 0 } target)
        {
            return new HashSet<string>();
        }

        // A run on a pull request has a merge of it checked out, whose first parent is the branch it goes to.
        var start = Git.Run(folder, "merge-base", $"origin/{target}", "HEAD")?.Trim() ?? "HEAD^1";
        return Git.Run(folder, "diff", "--name-only", "--relative", "-z", start, "--", ".") is { } list
            ? list.Split('\0', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal)
            : new HashSet<string>();
    }

    /// <summary>Adds all findings to the page of the run, which has room for more than ten.</summary>
    public static void WriteSummary(Findings findings, ReportContext context)
    {
        if (Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY") is { Length: > 0 } path)
        {
            using var text = new StringWriter { NewLine = "\n" };
            GithubReport.WriteSummary(text, findings, context);
            File.AppendAllText(path, text.ToString());
        }
    }
}
