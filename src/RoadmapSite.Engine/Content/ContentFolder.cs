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
    public const string DefaultsName = "_defaults.yml";
    public const string ThemeFolder = "_theme/";

    public static ContentFolder Sort(ContentTree tree)
    {
        var rest = tree.Files.Where(file => file.Path != Items.Configuration.FileName).ToLookup(KindOf);
        return new(
            tree.Files.FirstOrDefault(file => file.Path == Items.Configuration.FileName),
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
        var path when path == DefaultsName || path.EndsWith("/" + DefaultsName, StringComparison.Ordinal) => Kind.Defaults,
        var path when path.Split('/').Any(part => part.StartsWith('_')) => Kind.Private,
        var path when Path.GetExtension(path).ToLowerInvariant() is ".md" or ".yml" or ".yaml" => Kind.Document,
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
