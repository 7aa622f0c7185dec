using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.SourceHosts;

/// <summary>gitlab.com, and GitLab at an address of its own.</summary>
internal sealed class GitLab(string repository, string branch, string contentFolder) : SourceHost(repository, branch, contentFolder)
{
    public const string Name = "gitlab";

    public override string Edit(string path) => $"{Repository}/-/edit/{BranchPath}/{RelativePath.Escape(InRepository(path))}";

    /// <remarks>Without content: GitLab's editor opens empty, whatever the address says beside the name.</remarks>
    public override string New(Skeleton skeleton)
    {
        var folder = RelativePath.Folder(InRepository(skeleton.Path));
        return $"{Repository}/-/new/{BranchPath}{(folder.Length == 0 ? "" : "/" + RelativePath.Escape(folder))}?file_name={Uri.EscapeDataString(skeleton.FileName)}";
    }

    protected override string Suggestion(string title, string body) =>
        WithMost($"{Repository}/-/issues/new?issue%5Btitle%5D={Uri.EscapeDataString(title)}", "issue%5Bdescription%5D", body);
}
