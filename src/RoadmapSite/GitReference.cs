namespace RoadmapSite;

/// <summary>What a tag, a branch or a commit means in a folder, or what is in the way of knowing.</summary>
internal static class GitReference
{
    /// <param name="name">How to call it in messages.</param>
    /// <returns>The commit; or why there is none, and the way out.</returns>
    public static (string? Commit, string? Problem) Resolve(string folder, string reference, string name)
    {
        if (Git.Run(folder, "rev-parse", "--is-inside-work-tree") is null)
        {
            return (null, Git.IsThere
                ? $"“{folder}” is in no git repository, so nobody can say what it was at {name}."
                : $"git cannot be run, so nobody can say what the content was at {name}. Install git, or put it on the path.");
        }

        return GitTree.CommitOf(folder, reference) is { } commit ? (commit, null)
            : IsShallow(folder) ? (null, Shallow(name))
            : (null, $"git knows no {name} here. Write a tag, a branch or a commit; “git log --oneline” lists commits.");
    }

    /// <summary>The commit at which the present one and another parted.</summary>
    /// <inheritdoc cref="Resolve" path="//param|//returns"/>
    public static (string? Commit, string? Problem) MergeBase(string folder, string reference, string name)
    {
        var (commit, problem) = Resolve(folder, reference, name);
        return commit is null ? (null, problem)
            : Git.Run(folder, "merge-base", commit, "HEAD")?.Trim() is { Length: > 0 } start ? (start, null)
            : IsShallow(folder) ? (null, Shallow($"the commit where {name} and this state parted"))
            : (null, $"{name} and this state have no commit in common. Name the branch that this one began on.");
    }

    private static bool IsShallow(string folder) => Git.Run(folder, "rev-parse", "--is-shallow-repository")?.Trim() == "true";

    private static string Shallow(string name) => $"this copy of the repository holds only part of its past, and {name} is not in it. Fetch all of it: “git fetch --unshallow --tags”, or “fetch-depth: 0” in a pipeline.";
}
