using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.SourceHosts;

/// <summary>Where the content is kept, as addresses of pages on which a reader can change it.</summary>
/// <param name="repository">The repository's page, without a slash at its end.</param>
/// <param name="branch">The branch that is published.</param>
/// <param name="contentFolder">The content folder in the repository, with <c>/</c> and without one at its ends; empty is the repository itself.</param>
internal abstract class SourceHost(string repository, string branch, string contentFolder)
{
    /// <summary>Servers and browsers refuse addresses from about 8,000 characters on; a redirect to the sign-in page makes them longer still.</summary>
    public const int LongestAddress = 6000;

    private const int LongestTitle = 200;

    protected string Repository { get; } = repository;

    protected string Branch { get; } = branch;

    /// <summary>The branch as part of a path: its slashes stay.</summary>
    protected string BranchPath => RelativePath.Escape(Branch);

    /// <summary>Null where no repository is named, or nothing says what its host is.</summary>
    public static SourceHost? Of(Configuration configuration)
    {
        if (configuration.Repository is not { } written || RepositoryAddress.Of(written) is not { } address)
        {
            return null;
        }

        var (web, branch) = (address.Web, configuration.Branch);
        var folder = RelativePath.Join("", configuration.ContentPath);
        return (configuration.Host ?? (AzureDevOps.Keeps(web) ? AzureDevOps.Name : NameOf(address.HostName))) switch
        {
            GitHub.Name => new GitHub(web, branch, folder),
            GitLab.Name => new GitLab(web, branch, folder),
            AzureDevOps.Name => new AzureDevOps(web, branch, folder),
            Bitbucket.Name => new Bitbucket(web, branch, folder),
            _ => null,
        };
    }

    /// <summary>A file's path in the repository.</summary>
    /// <param name="path">In the content folder.</param>
    public string InRepository(string path) => contentFolder.Length == 0 ? path : $"{contentFolder}/{path}";

    /// <summary>The page on which a file is changed.</summary>
    /// <param name="path">In the content folder.</param>
    public abstract string Edit(string path);

    /// <summary>The page on which a new file is written, with as much of the skeleton as the host takes and the address holds; null where the host has none.</summary>
    public abstract string? New(Skeleton skeleton);

    /// <summary>The folder that a new file belongs in, for those who begin it by hand.</summary>
    /// <param name="path">In the content folder.</param>
    public abstract string Folder(string path);

    /// <summary>A line of a file.</summary>
    /// <param name="path">In the content folder.</param>
    public abstract string Line(string path, int line);

    /// <summary>The page on which a change is asked for, by those who would not make it themselves; null where the host has none.</summary>
    public string? Suggest(string title, string body) => Suggestion(Grammar.Short(title, LongestTitle), Grammar.Short(title, LongestTitle), body);

    /// <summary>A suggestion about a page, which names it and the file it is made from, in no language.</summary>
    /// <param name="path">In the content folder; null for a page that is worked out and has no file.</param>
    /// <param name="address">Where it is read; null where nobody has said.</param>
    public string? Suggest(string title, string? path, string? address)
    {
        var shortTitle = Grammar.Short(title, LongestTitle);
        return Suggestion(shortTitle, address ?? shortTitle, $"{(path is null ? "" : InRepository(path) + "\n")}{(address is null ? "" : address + "\n")}\n");
    }

    /// <param name="title">On one line, and short.</param>
    /// <param name="page">The page's address, or its title where nobody has said one: for hosts that have a form with a field for it.</param>
    protected abstract string? Suggestion(string title, string page, string body);

    /// <summary>The most of these that still makes an address that is short enough; without any where none does.</summary>
    protected static string WithMost(string address, string key, params IEnumerable<string> values) =>
        values.Select(value => $"{address}&{key}={Uri.EscapeDataString(value)}").FirstOrDefault(whole => whole.Length <= LongestAddress) ?? address;

    /// <summary>By the names of the public hosts, and by what companies call their own.</summary>
    private static string? NameOf(string host) => host switch
    {
        "github.com" or "www.github.com" => GitHub.Name,
        "bitbucket.org" => Bitbucket.Name,
        "dev.azure.com" => AzureDevOps.Name,
        _ when host.EndsWith(".visualstudio.com", StringComparison.Ordinal) => AzureDevOps.Name,
        _ when host.StartsWith("bitbucket.", StringComparison.Ordinal) => Bitbucket.Name,
        _ when host.StartsWith("gitlab.", StringComparison.Ordinal) => GitLab.Name,
        _ when host.StartsWith("github.", StringComparison.Ordinal) || host.EndsWith(".ghe.com", StringComparison.Ordinal) => GitHub.Name,
        _ => null,
    };
}
