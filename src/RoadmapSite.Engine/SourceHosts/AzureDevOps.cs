using System.Net;
using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.SourceHosts;

/// <summary>Azure DevOps, in the cloud and on a server of one's own.</summary>
internal sealed class AzureDevOps(string repository, string branch, string contentFolder) : SourceHost(repository, branch, contentFolder)
{
    public const string Name = "azure-devops";

    private const string Repositories = "/_git/";

    /// <remarks>The file as it is shown, with its button “Edit”: its editor has no address.</remarks>
    public override string Edit(string path) =>
        $"{Repository}?path={Uri.EscapeDataString("/" + InRepository(path))}&version=GB{Uri.EscapeDataString(Branch)}&_a=contents";

    public override string? New(Skeleton skeleton) => null;

    /// <remarks>A task, which every process has; an issue is called an impediment in Scrum. Its description is HTML.</remarks>
    protected override string? Suggestion(string title, string body)
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
