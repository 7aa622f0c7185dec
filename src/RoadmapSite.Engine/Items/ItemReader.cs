using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Items;

/// <summary>Gives documents their meaning: which type an item has, and what its fields say.</summary>
internal sealed class ItemReader
{
    private static readonly string[] ListKeys = ["type", "items"];

    private readonly Configuration configuration;
    private readonly Dictionary<string, ItemType> types;
    private readonly TypeFolders folders;
    private readonly IReadOnlyDictionary<string, YamlMap> defaults;
    private readonly IReadOnlyDictionary<string, ContentFile> csvFiles;
    private readonly bool withDrafts;
    private readonly Func<Item, bool> isWithheld;
    private readonly Func<string, bool> isWithheldId;
    private readonly Fields pageFields;
    private readonly WordTable words = new();

    /// <param name="defaults"><c>_defaults.yml</c> by folder.</param>
    /// <param name="csvFiles">By path.</param>
    /// <param name="withDrafts">Whether drafts are part of the site. What is wrong with one is nobody's business before that.</param>
    /// <param name="isWithheld">Whether the site's readers may not read an item.</param>
    /// <param name="isWithheldId">Whether an id names such an item; nobody knows before all are read once.</param>
    public ItemReader(IReadOnlyList<ItemType> types, Configuration configuration, IReadOnlyDictionary<string, YamlMap> defaults, IReadOnlyDictionary<string, ContentFile> csvFiles, bool withDrafts, Func<Item, bool> isWithheld, Func<string, bool> isWithheldId)
    {
        this.withDrafts = withDrafts;
        this.isWithheld = isWithheld;
        this.isWithheldId = isWithheldId;
        this.configuration = configuration;
        this.defaults = defaults;
        this.csvFiles = csvFiles;
        this.types = types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        folders = new(types, configuration);
        pageFields = PageType.Fields.With(Item.PageTitleField);
    }

    public IEnumerable<Item> ReadMarkdown(SourceFile file, List<Diagnostic> findings)
    {
        var begun = findings.Count;
        var (document, written) = DocumentReader.ReadMarkdown(file, findings, out var isClosed, words);
        var isLost = !isClosed || findings.Count > begun;
        var folderType = folders.TypeOf(file.Folder);
        if (!isClosed)
        {
            findings.Add(MissingFrontMatter.Rule.NotClosed(file.At(0, 3)));
        }

        if (written is not { } frontMatter)
        {
            var none = new YamlMap(file.Whole, []);
            if (isClosed && TypeOf(none, folderType, document, findings) is { IsPage: false } meant)
            {
                findings.Add(MissingFrontMatter.Rule.Missing(file.At(0, 0), meant.Name));
            }

            // Whatever it was meant to be, its words are kept as a page.
            yield return Make(PageType, document, none with { IsUnreadable = true }, findings, isLost: isLost);
            yield break;
        }

        var before = findings.Count;
        var type = TypeOf(frontMatter, folderType, document, findings);

        // Under a type that nobody knows, no key is wrong: the type is.
        var isUnknown = type is null && findings.Count > before;
        yield return Make(type ?? PageType, document, isUnknown ? Known(frontMatter, PageType.Fields) : frontMatter, findings);
    }

    public IEnumerable<Item> ReadYaml(SourceFile file, List<Diagnostic> findings)
    {
        var before = findings.Count;
        var (document, written) = DocumentReader.ReadYaml(file, findings, words);
        if (written is not { } map)
        {
            if (findings.Count == before)
            {
                findings.Add(WrongType.Rule.Empty(file.At(0, 1)));
            }

            yield break;
        }

        var folderType = types.Values.FirstOrDefault(type => type.Plural == file.Stem && !type.IsPage) ?? folders.TypeOf(file.Folder);
        if (TypeOf(map, folderType, document, findings) is not { } found)
        {
            if (findings.Count == before)
            {
                findings.Add(MissingField.Rule.Found(map.At, Item.TypeField, "file"));
            }

            yield break;
        }

        if (map.Lost.Contains("items"))
        {
            yield break;
        }

        if (map.Find("items") is not { } items)
        {
            yield return Make(found, document, map, findings);
            yield break;
        }

        foreach (var entry in map.Entries.Where(entry => !ListKeys.Contains(entry.Key.Text)))
        {
            findings.Add(UnknownKey.Rule.Found(entry.Key.At, entry.Key.Text, "list of items", Nearest.To(entry.Key.Text, ListKeys), ListKeys));
        }

        if (items.Value is YamlScalar { IsNull: true })
        {
            // A list that waits for its first item, or has lost its only one to a syntax error.
            yield break;
        }

        if (items.Value is not YamlList list)
        {
            findings.Add(WrongType.Rule.Found(items.Value.At, "items", "a list of items", items.Value));
            yield break;
        }

        foreach (var node in list.Items)
        {
            if (node is not YamlMap item)
            {
                findings.Add(WrongType.Rule.Found(node.At, "items", $"{Grammar.Article(found.Name)} {found.Name}, as a map of its fields", node));
            }
            else
            {
                if (item["id"] is null or YamlScalar { IsNull: true })
                {
                    findings.Add(MissingField.Rule.Found(item.At, Item.IdField, found.Name));
                    continue;
                }

                yield return Make(found, document, item, findings, isListed: true);
            }
        }
    }

    private ItemType PageType => types[PageItem.ItemType.Name];

    /// <summary>The type that is written, in the file or for its folder, else the one the folder's name says.
    /// When what is written is none, a finding and the nearest there is.</summary>
    private ItemType? TypeOf(YamlMap map, ItemType? folderType, Document document, List<Diagnostic> findings)
    {
        var node = map["type"];
        foreach (var layer in DefaultsOf(document.File.Folder))
        {
            node = node is null or YamlScalar { IsNull: true } ? layer["type"] : node;
        }

        if (node is null or YamlScalar { IsNull: true })
        {
            return folderType;
        }

        var name = (node as YamlScalar)?.Text ?? "";
        if (types.TryGetValue(name, out var type))
        {
            return type;
        }

        findings.Add(UnknownValue.Rule.Found(node.At, "type", name, [.. types.Keys]));
        return folderType ?? (Nearest.To(name, types.Keys) is { } near ? types[near] : null);
    }

    private static YamlMap Known(YamlMap map, Fields fields) => map with { Entries = [.. map.Entries.Where(entry => fields.Find(entry.Key.Text) is not null && entry.Key.Text != "type")] };

    private Item Make(ItemType type, Document document, YamlMap map, List<Diagnostic> findings, bool isListed = false, bool isLost = false)
    {
        var scope = new BindScope(document.File, configuration.Calendar, configuration.AddedWords) { IsWithheld = isWithheldId };
        var fields = type.IsPage ? pageFields : type.Fields;
        var bound = FieldBinder.Bind(map, fields, type.Name, scope, DefaultsOf(document.File.Folder), topLevel: true);
        if (!isListed && Csv(type, document, scope, bound) is { } table)
        {
            bound = [.. bound, table];
        }

        // A page may stand anywhere and be called index everywhere, so its path is its id.
        var id = type.IsPage ? Path.ChangeExtension(document.File.Path, null) : document.File.Stem;
        var item = type.Make(new ItemSource(type, document, id, map.At, bound, scope.References.ToArray(), scope.Parts.ToArray()) { Tidied = scope.Tidied.ToArray() });
        item.IsVisibilityLost = isLost || IsVisibilityLost(map, fields, item);
        item.IsWithheld = isWithheld(item);
        if ((withDrafts || !item.IsDraft) && !item.IsWithheld)
        {
            findings.AddRange(scope.Findings);
        }

        return item;
    }

    /// <summary>Whether somebody wrote who may read an item, and it cannot be read: misspelt, no word for it, or lost to a syntax error.</summary>
    private bool IsVisibilityLost(YamlMap map, Fields fields, Item item) =>
        map.Lost.Contains(Item.VisibilityField.Name)
        || (!item.Has(Item.VisibilityField) && DefaultsOf(item.Document.File.Folder).Prepend(map).Any(layer => layer[Item.VisibilityField.Name] switch
        {
            null or YamlScalar { IsNull: true } => false,

            // A blank takes the folder's word back; it does not open what the folder closes.
            YamlScalar { Text: Audience.Public or Audience.Internal } => map[Item.VisibilityField.Name] is not YamlScalar { IsNull: true },
            _ => true,
        }))
        || IsVisibilityMisspelt(map, fields);

    private static bool IsVisibilityMisspelt(YamlMap map, Fields fields)
    {
        for (var i = 0; i < map.Entries.Count; i++)
        {
            if (fields.Find(map.Entries[i].Key.Text) is null && Nearest.To(map.Entries[i].Key.Text, [Item.VisibilityField.Name]) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private YamlMap[] DefaultsOf(string folder)
    {
        if (defaults.Count == 0)
        {
            return [];
        }

        var layers = new List<YamlMap>();
        for (var at = folder; ; at = at[..at.LastIndexOf('/')])
        {
            if (defaults.TryGetValue(at, out var layer))
            {
                layers.Add(layer);
            }

            if (!at.Contains('/', StringComparison.Ordinal))
            {
                break;
            }
        }

        if (folder.Length > 0 && defaults.TryGetValue("", out var root))
        {
            layers.Add(root);
        }

        return [.. layers];
    }

    /// <summary>The list that stands in a CSV file beside the item; null when none does.</summary>
    private Bound? Csv(ItemType type, Document document, BindScope scope, Bound[] bound)
    {
        if (csvFiles.Count == 0 || !csvFiles.TryGetValue(Path.ChangeExtension(document.File.Path, ".csv"), out var csv) || type.Fields.All.FirstOrDefault(field => field.FromCsv) is not { } field)
        {
            return null;
        }

        var file = FileDecoder.Decode(csv, configuration.LargestFile, scope.Findings);
        if (file.IsUnreadable)
        {
            return null;
        }

        if (Array.Find(bound, value => value.Field == field) is { Field: not null } written)
        {
            scope.Findings.Add(DuplicateKey.Rule.Found(file.At(0, YamlOutline.FirstLine(file.Text).Length), field.Name, written.Key));
            return null;
        }

        scope.FieldName = scope.Relation = field.Name;
        return field.Kind.ReadValue(CsvReader.Read(file, scope.Findings), scope) is { } value ? new(field, value, file.At(0, 1), file.At(0, 1)) : null;
    }
}
