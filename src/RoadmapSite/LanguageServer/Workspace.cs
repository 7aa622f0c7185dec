using System.Collections.Immutable;
using System.Text;
using RoadmapSite.Engine;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.LanguageServer;

/// <summary>A content folder with the open files over it, and the site they make.</summary>
internal sealed class Workspace(string folder, Func<string, ContentTree, bool, Site> load, Action<string> log)
{
    private readonly string root = Path.GetFullPath(folder);
    private (WorkspaceState State, Site Site)? last;

    public WorkspaceState State { get; private set; } = new(ImmutableDictionary<string, OpenFile>.Empty, 0);

    public void Open(OpenFile file) => State = State with { Open = State.Open.SetItem(file.Path, file) };

    public void Close(string path) => State = State with { Open = State.Open.Remove(path) };

    /// <summary>Something on disk is another.</summary>
    public void Touch() => State = State with { Disk = State.Disk + 1 };

    /// <summary>The site of a state, made once. Where it cannot be made, the last one.</summary>
    /// <param name="withDrafts">Whether drafts are part of it, whatever the command says.</param>
    public Site Site(WorkspaceState state, bool withDrafts = false)
    {
        if (!withDrafts && last is { } known && known.State == state)
        {
            return known.Site;
        }

        try
        {
            var site = load(folder, Tree(state), withDrafts);
            last = withDrafts ? last : (state, site);
            return site;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or Engine.Themes.ThemeException && last is not null)
        {
            log(failure.Message);
            return last!.Value.Site;
        }
    }

    /// <summary>The path inside the content folder; null for a file that lies elsewhere.</summary>
    public string? PathOf(string uri)
    {
        if (!Uri.TryCreate(uri, UriKind.Absolute, out var address) || !address.IsFile)
        {
            return null;
        }

        var local = OperatingSystem.IsWindows() ? address.LocalPath.TrimStart('/') : address.LocalPath;
        var path = Path.GetRelativePath(root, Path.GetFullPath(local)).Replace('\\', '/');
        return path is "." || path.StartsWith("../", StringComparison.Ordinal) || path == ".." || Path.IsPathRooted(path) ? null : path;
    }

    public string UriOf(WorkspaceState state, string path) =>
        state.Open.TryGetValue(path, out var open) ? open.Uri : new Uri(Path.GetFullPath(Path.Combine(root, path))).AbsoluteUri;

    /// <summary>A file as it is on the screen, else as it is on disk; null where there is none.</summary>
    public SourceFile? Source(WorkspaceState state, string path)
    {
        if (state.Open.TryGetValue(path, out var open))
        {
            return open.Source;
        }

        var full = Path.Combine(root, path);
        return File.Exists(full) ? new(path, File.ReadAllText(full)) : null;
    }

    public static LineMap Lines(WorkspaceState state, SourceFile file) => new(file.Text, state.Open.TryGetValue(file.Path, out var open) && open.HasMark);

    private ContentTree Tree(WorkspaceState state)
    {
        var disk = Directory.Exists(root) ? ContentTree.OfFolder(folder) : ContentTree.OfText(folder, []);
        var open = state.Open.Values.Where(file => !file.Path.Split('/').Any(part => part.StartsWith('.'))).ToList();
        return ContentTree.Of(disk.Name, disk.Files.ExceptBy(open.Select(file => file.Path), file => file.Path).Concat(open.Select(file => new ContentFile(file.Path, () => Encoding.UTF8.GetBytes(file.Content)))));
    }
}
