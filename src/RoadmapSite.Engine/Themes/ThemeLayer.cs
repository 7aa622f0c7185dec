namespace RoadmapSite.Engine.Themes;

/// <summary>Some files of a theme, and whose they are.</summary>
/// <param name="Name">The folder as people know it: <c>themes/instrument</c>. Empty for the theme that the command brings along.</param>
/// <param name="Place">The way to it from the content folder, which findings begin with: <c>../themes/instrument</c>.</param>
/// <param name="Files">By path with <c>/</c>.</param>
public sealed record ThemeLayer(string Name, string Place, IReadOnlyDictionary<string, Func<byte[]>> Files)
{
    public bool IsBuiltIn => Name.Length == 0;

    public static ThemeLayer BuiltIn(IReadOnlyDictionary<string, Func<byte[]>> files) => new("", "", files);

    /// <summary>A folder on disk.</summary>
    /// <param name="content">The content folder it is a theme of.</param>
    public static ThemeLayer OfFolder(string folder, string content) =>
        new(Slashed(folder), Slashed(Path.GetRelativePath(content, folder)), FilesOf(folder));

    /// <summary>The files of a folder on disk, by path with <c>/</c>.</summary>
    public static IReadOnlyDictionary<string, Func<byte[]>> FilesOf(string folder)
    {
        var root = Path.GetFullPath(folder);
        return Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Slashed(Path.GetRelativePath(root, path)), path => (Func<byte[]>)(() => File.ReadAllBytes(path)), StringComparer.Ordinal);
    }

    private static string Slashed(string path) => path.Replace('\\', '/').TrimEnd('/');
}
