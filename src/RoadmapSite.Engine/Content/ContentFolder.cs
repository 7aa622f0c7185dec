using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Content;

/// <summary>The files of a content folder by what they are for.</summary>
internal sealed record ContentFolder(
    ContentFile? Configuration,
    IReadOnlyList<ContentFile> Documents,
    IReadOnlyList<ContentFile> Defaults,
    IReadOnlyDictionary<string, ContentFile> Csv,
    IReadOnlyList<ContentFile> Theme,
    IReadOnlyList<ContentFile> Assets)
{
    /// <summary>Keys for everything beneath a folder. Both endings of YAML are read, for who writes the other one would see nothing happen.</summary>
    private static readonly string[] DefaultsNames = ["_defaults.yml", "_defaults.yaml"];

    private static readonly string[] DocumentEndings = [".md", ".yml", ".yaml"];

    private static readonly string[] ConfigurationNames = [Items.Configuration.FileName, Path.ChangeExtension(Items.Configuration.FileName, ".yaml")];

    public const string ThemeFolder = "_theme/";

    public static ContentFolder Sort(ContentTree tree)
    {
        var configuration = ConfigurationNames.Select(name => tree.Files.FirstOrDefault(file => file.Path == name)).FirstOrDefault(file => file is not null);
        var rest = tree.Files.Where(file => file != configuration).ToLookup(KindOf);
        return new(
            configuration,
            [.. rest[Kind.Document]],
            [.. rest[Kind.Defaults]],
            rest[Kind.Csv].ToDictionary(file => file.Path),
            [.. rest[Kind.Theme]],
            [.. rest[Kind.Asset]]);
    }

    public static bool IsMarkdown(ContentFile file) => file.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    private static Kind KindOf(ContentFile file) => file.Path switch
    {
        var path when path.StartsWith(ThemeFolder, StringComparison.Ordinal) => Kind.Theme,
        var path when DefaultsNames.Contains(Path.GetFileName(path)) => Kind.Defaults,
        var path when path.Split('/').Any(part => part.StartsWith('_')) => Kind.Private,
        var path when DocumentEndings.Contains(Path.GetExtension(path).ToLowerInvariant()) => Kind.Document,
        var path when path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) => Kind.Csv,
        _ => Kind.Asset,
    };

    private enum Kind
    {
        Document,
        Defaults,
        Csv,
        Theme,
        Asset,

        /// <summary>Files and folders that begin with an underscore are the team's own.</summary>
        Private,
    }
}
