using System.Collections.Concurrent;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Themes;

/// <summary>The files of a theme, laid over each other one by one: the content's own over the theme's over the built-in ones.</summary>
/// <remarks>Each file is read once, so that all that is made of it is made of the same; what is made of them lasts as long as they do.</remarks>
/// <param name="layers">The topmost first.</param>
public sealed class ThemeFiles(params IReadOnlyList<ThemeLayer> layers)
{
    public const string PartsFolder = "parts/";

    public const string PartFile = "/part.liquid";

    private readonly ConcurrentDictionary<string, byte[]> read = new(StringComparer.Ordinal);
    private readonly MadeOnce made = new();

    public IReadOnlyList<ThemeLayer> Layers => layers;

    public IReadOnlyList<string> Paths { get; } = [.. layers.SelectMany(layer => layer.Files.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The names of all parts, in order.</summary>
    public IEnumerable<string> Parts => Paths.Where(path => path.StartsWith(PartsFolder, StringComparison.Ordinal) && path.EndsWith(PartFile, StringComparison.Ordinal)).Select(path => path[PartsFolder.Length..^PartFile.Length]).Order(StringComparer.Ordinal);

    public bool Has(string path) => LayerOf(path) is not null;

    public byte[]? Find(string path) => LayerOf(path) is { } layer ? read.GetOrAdd(path, name => layer.Files[name]()) : null;

    /// <summary>Something that follows from these files and from what its name says, made at the first call.</summary>
    internal TMade Once<TMade>(string name, Func<TMade> make)
        where TMade : notnull =>
        made.Of(name, make);

    /// <summary>The same file of each layer that has it, the built-in one first, by the name that messages give it.</summary>
    public IEnumerable<SourceFile> ReadAll(string path) => layers.Reverse().Where(layer => layer.Files.ContainsKey(path)).Select(layer => Text(layer, path));

    /// <summary>The layer that a file is taken from.</summary>
    public ThemeLayer? LayerOf(string path) => layers.FirstOrDefault(layer => layer.Files.ContainsKey(path));

    /// <summary>A file as a message names it, with the folder of its theme; a file of the built-in theme has none.</summary>
    public string NameOf(string path) => NameOf(LayerOf(path), path);

    /// <summary>A file as text with places.</summary>
    public SourceFile? Read(string path) => LayerOf(path) is { } layer ? Text(layer, path) : null;

    private static SourceFile Text(ThemeLayer layer, string path) => new(NameOf(layer, path), System.Text.Encoding.UTF8.GetString(layer.Files[path]()));

    private static string NameOf(ThemeLayer? layer, string path) => layer is { IsBuiltIn: false } ? $"{layer.Name}/{path}" : path;
}
