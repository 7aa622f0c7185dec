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

    public override string Folder(string path) => $"{Repository}/-/tree/{BranchPath}/{RelativePath.Escape(InRepository(path))}";

    /// <remarks>As plain text: Markdown is shown as a page, which has no lines.</remarks>
    public override string Line(string path, int line) => $"{Repository}/-/blob/{BranchPath}/{RelativePath.Escape(InRepository(path))}?plain=1#L{line}";

    protected override string Suggestion(string title, string page, string body) =>
        WithMost($"{Repository}/-/issues/new?issue%5Btitle%5D={Uri.EscapeDataString(title)}", "issue%5Bdescription%5D", body);
}
