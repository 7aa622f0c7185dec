using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.SourceHosts;

/// <summary>bitbucket.org, and Bitbucket Data Center, which has other addresses. Their forms for new files and for issues take nothing from an address.</summary>
internal sealed class Bitbucket(string repository, string branch, string contentFolder) : SourceHost(repository, branch, contentFolder)
{
    public const string Name = "bitbucket";

    /// <summary>All repositories of a Data Center stand under this, and none of the cloud's does.</summary>
    private bool IsDataCenter => Repository.Contains("/repos/", StringComparison.Ordinal);

    /// <remarks>In a Data Center the file as it is shown, with its button “Edit”: its editor has no address.</remarks>
    public override string Edit(string path) => IsDataCenter ? Shown(path) : $"{Shown(path)}&mode=edit";

    public override string? New(Skeleton skeleton) => null;

    public override string Folder(string path) => Shown(path);

    public override string Line(string path, int line) => $"{Shown(path)}#{(IsDataCenter ? "" : "lines-")}{line}";

    protected override string? Suggestion(string title, string page, string body) => null;

    /// <remarks>In the cloud the branch stands there twice: in the path, one with a slash could not be told from a folder.</remarks>
    private string Shown(string path) => IsDataCenter
        ? $"{Repository}/browse/{RelativePath.Escape(InRepository(path))}?at={Uri.EscapeDataString("refs/heads/" + Branch)}"
        : $"{Repository}/src/{(Branch.Contains('/', StringComparison.Ordinal) ? "HEAD" : BranchPath)}/{RelativePath.Escape(InRepository(path))}?at={Uri.EscapeDataString(Branch)}";
}
