using RoadmapSite.Engine;
using RoadmapSite.Engine.Changes;
using RoadmapSite.Engine.Items;
using RoadmapSite.Roadmap;

namespace RoadmapSite;

/// <summary>Finds the earlier state that the change page compares with: the one asked for, else the last baseline, else the state at the last review.</summary>
internal static class PastFinder
{
    private const int ShortName = 7;

    /// <param name="since">A git tag, branch or commit, or the name of a baseline; null when nobody asked.</param>
    /// <returns>The earlier state; or, where somebody asked for one that cannot be had, why not.</returns>
    public static (Past? Past, string? Problem) Find(string folder, Site site, SiteOptions options, string? since)
    {
        var configuration = site.Knowledge.Configuration;
        var baseline = since is null ? (configuration.Baselines is [.., var newest] ? newest : null) : configuration.Baselines.FirstOrDefault(entry => entry.Key == since);
        if ((baseline?.Value ?? since) is { } reference)
        {
            return Asked(folder, site, options, reference, baseline?.Key);
        }

        // Nobody asked: where there is no review, no repository or no commit that old, there is nothing to say.
        return configuration.ShowsHistory && site.Catalog.LastReview(site.Knowledge) is { } last
            && GitTree.CommitOn(folder, last.Day) is { } commit && GitTree.Read(folder, commit) is { IsEmpty: false } tree && Load(tree, site, options, last.Day, commit) is { } past
            ? (past with { Review = last.Review }, null)
            : (null, null);
    }

    private static (Past? Past, string? Problem) Asked(string folder, Site now, SiteOptions options, string reference, string? baseline)
    {
        var name = baseline is null ? $"“{reference}”" : $"“{reference}” (the baseline “{baseline}”)";
        if (Git.Run(folder, "rev-parse", "--is-inside-work-tree") is null)
        {
            return (null, Git.IsThere
                ? $"“{folder}” is in no git repository, so nobody can say what it was at {name}."
                : $"git cannot be run, so nobody can say what the content was at {name}. Install git, or put it on the path.");
        }

        if (GitTree.CommitOf(folder, reference) is not { } commit)
        {
            return (null, Git.Run(folder, "rev-parse", "--is-shallow-repository")?.Trim() == "true"
                ? $"this copy of the repository holds only part of its past, and {name} is not in it. Fetch all of it: “git fetch --unshallow --tags”, or “fetch-depth: 0” in a pipeline."
                : $"git knows no {name} here. Write a tag, a branch or a commit; “git log --oneline” lists commits.");
        }

        if (GitTree.Read(folder, commit) is not { } tree)
        {
            return (null, $"git cannot read the files of {name}. If this is a partial clone, fetch all of it.");
        }

        if (tree.IsEmpty)
        {
            return (null, $"at {name} there was nothing in “{folder}”.");
        }

        return Load(tree, now, options, tree.Day, baseline is not null ? $"“{baseline}”" : (IsLasting(reference) ? reference : commit)) is { } past ? (past, null) : (null, $"roadmap.yml cannot be read as it was at {name}, or what stood there then names what the readers of this site may not read.");
    }

    /// <param name="day">The day its figures are about, unless it names one itself: the day that readers saw them on.</param>
    private static Past? Load(GitTree tree, Site now, SiteOptions options, DateOnly day, string name)
    {
        var site = Load(null);
        if (site.Knowledge.AsOf > now.Knowledge.AsOf)
        {
            // What is called earlier must not be about a later day.
            site = Load(now.Knowledge.AsOf);
        }

        return site.HasBrokenConfiguration || site.HasLeak ? null : new(site, tree.Day, name == tree.Commit ? $"commit {tree.Commit[..ShortName]}" : name);

        Site Load(DateOnly? asOf) => Site.Load(tree.Files, RoadmapCatalog.Create(), options with
        {
            Today = day,
            AsOf = asOf,

            // Who reads the site today decides, not who read it then.
            Settings = [.. options.Settings, new(Configuration.AudienceField.Name, now.Knowledge.Configuration.Audience.Word)],
            Withheld = now.Knowledge.Withheld,
        });
    }

    /// <summary>Whether the name means the same tomorrow, so that it may stand on a page: <c>HEAD~30</c> does not.</summary>
    private static bool IsLasting(string reference) => !reference.Contains("HEAD", StringComparison.Ordinal) && reference.IndexOfAny(['~', '^', '@', ':']) < 0;
}
