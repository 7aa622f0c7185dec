using System.Net;
using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.SourceHosts;

/// <summary>Azure DevOps, in the cloud and on a server of one's own.</summary>
internal sealed class AzureDevOps(string repository, string branch, string contentFolder) : SourceHost(repository, branch, contentFolder)
{
    public const string Name = "azure-devops";

    private const string Repositories = "/_git/";

    /// <summary>Whether an address is one of a repository here: all of them have a part that no other host has, whatever the server is called.</summary>
    public static bool Keeps(string repository) => repository.Contains(Repositories, StringComparison.OrdinalIgnoreCase);

    public override string Edit(string path) => $"{File(path)}&_a=edit";

    public override string? New(Skeleton skeleton) => null;

    public override string Folder(string path) => $"{File(path)}&_a=contents";

    /// <remarks>A line is a selection here, from its first column to that of the next.</remarks>
    public override string Line(string path, int line) => $"{File(path)}&line={line}&lineEnd={line + 1}&lineStartColumn=1&lineEndColumn=1&_a=contents";

    private string File(string path) => $"{Repository}?path={Uri.EscapeDataString("/" + InRepository(path))}&version=GB{Uri.EscapeDataString(Branch)}";

    /// <remarks>A task, which every process has; an issue is called an impediment in Scrum. Its description is HTML.</remarks>
    protected override string? Suggestion(string title, string page, string body)
    {
        var project = Repository.IndexOf(Repositories, StringComparison.OrdinalIgnoreCase);
        return project < 0
            ? null
            : WithMost(
                $"{Repository[..project]}/_workitems/create/Task?%5BSystem.Title%5D={Uri.EscapeDataString(title)}",
                "%5BSystem.Description%5D",
                WebUtility.HtmlEncode(body).Replace("\n", "<br>", StringComparison.Ordinal));
    }
}
