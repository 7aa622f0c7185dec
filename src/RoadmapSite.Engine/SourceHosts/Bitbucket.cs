using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.SourceHosts;

/// <summary>bitbucket.org. Its forms for new files and for issues take nothing from an address.</summary>
internal sealed class Bitbucket(string repository, string branch, string contentFolder) : SourceHost(repository, branch, contentFolder)
{
    public const string Name = "bitbucket";

    /// <remarks>The branch stands there twice: in the path, one with a slash could not be told from a folder.</remarks>
    public override string Edit(string path) => $"{Repository}/src/{BranchPath}/{RelativePath.Escape(InRepository(path))}?mode=edit&at={Uri.EscapeDataString(Branch)}";

    public override string? New(Skeleton skeleton) => null;

    protected override string? Suggestion(string title, string body) => null;
}
