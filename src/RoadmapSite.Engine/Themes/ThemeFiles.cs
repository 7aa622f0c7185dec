namespace RoadmapSite.Engine.Themes;

/// <summary>The files of a theme, laid over each other one by one: the content's own over the theme's over the built-in ones.</summary>
/// <param name="layers">The topmost first; each by path with <c>/</c>.</param>
public sealed class ThemeFiles(params IReadOnlyList<IReadOnlyDictionary<string, Func<byte[]>>> layers)
{
    public IEnumerable<string> Paths => layers.SelectMany(layer => layer.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    public bool Has(string path) => layers.Any(layer => layer.ContainsKey(path));

    public byte[]? Find(string path) => layers.FirstOrDefault(layer => layer.ContainsKey(path))?[path]();

    /// <summary>The same file of each layer that has it, the built-in one first.</summary>
    public IEnumerable<byte[]> FindAll(string path) => layers.Reverse().Where(layer => layer.ContainsKey(path)).Select(layer => layer[path]());

    /// <summary>A folder on disk as a layer.</summary>
    public static IReadOnlyDictionary<string, Func<byte[]>> OfFolder(string folder)
    {
        var root = Path.GetFullPath(folder);
        return Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(root, path).Replace('\\', '/'), path => (Func<byte[]>)(() => File.ReadAllBytes(path)), StringComparer.Ordinal);
    }
}
