using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.SourceHosts;

/// <summary>github.com, and GitHub Enterprise at an address of its own. Who may not write gets a fork and a pull request.</summary>
internal sealed class GitHub(string repository, string branch, string contentFolder) : SourceHost(repository, branch, contentFolder)
{
    public const string Name = "github";

    /// <summary>The issue form that “roadmap init --workflows github” writes, with a field “page”.</summary>
    public const string BrokenPageForm = "broken-page.yml";

    public override string Edit(string path) => $"{Repository}/edit/{BranchPath}/{RelativePath.Escape(InRepository(path))}";

    public override string New(Skeleton skeleton)
    {
        var folder = RelativePath.Folder(InRepository(skeleton.Path));
        var address = $"{Repository}/new/{BranchPath}{(folder.Length == 0 ? "" : "/" + RelativePath.Escape(folder))}?filename={Uri.EscapeDataString(skeleton.FileName)}";
        return WithMost(address, "value", skeleton.Text, skeleton.ShortText);
    }

    public override string Folder(string path) => $"{Repository}/tree/{BranchPath}/{RelativePath.Escape(InRepository(path))}";

    /// <remarks>As plain text: Markdown is shown as a page, which has no lines.</remarks>
    public override string Line(string path, int line) => $"{Repository}/blob/{BranchPath}/{RelativePath.Escape(InRepository(path))}?plain=1#L{line}";

    /// <remarks>A repository without the form gets the blank one, which takes the body; the form takes the page.</remarks>
    protected override string Suggestion(string title, string page, string body) =>
        WithMost($"{Repository}/issues/new?title={Uri.EscapeDataString(title)}&template={BrokenPageForm}&page={Uri.EscapeDataString(page)}", "body", body);
}
