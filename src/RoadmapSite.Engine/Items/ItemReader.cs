using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Items;

/// <summary>Gives documents their meaning: which type an item has, and what its fields say.</summary>
internal sealed class ItemReader
{
    private readonly Configuration configuration;
    private readonly Dictionary<string, ItemType> types;
    private readonly Dictionary<string, ItemType> folders;
    private readonly IReadOnlyDictionary<string, YamlMap> defaults;
    private readonly IReadOnlyDictionary<string, ContentFile> csvFiles;

    /// <param name="defaults"><c>_defaults.yml</c> by folder.</param>
    /// <param name="csvFiles">By path.</param>
    public ItemReader(IReadOnlyList<ItemType> types, Configuration configuration, IReadOnlyDictionary<string, YamlMap> defaults, IReadOnlyDictionary<string, ContentFile> csvFiles)
    {
        this.configuration = configuration;
        this.defaults = defaults;
        this.csvFiles = csvFiles;
        this.types = types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        folders = types.Where(type => type != PageItem.ItemType).ToDictionary(type => type.Plural, StringComparer.OrdinalIgnoreCase);
        foreach (var entry in configuration.Folders)
        {
            if (this.types.TryGetValue(entry.Value, out var type))
            {
                folders[entry.Key] = type;
            }
        }
    }

    public IEnumerable<Item> ReadMarkdown(SourceFile file, List<Diagnostic> findings)
    {
        var document = DocumentReader.ReadMarkdown(file, findings, out var isClosed);
        var folderType = TypeOfFolder(file.Folder);
        if (document.FrontMatter is not { } frontMatter)
        {
            if (!isClosed)
            {
                findings.Add(MissingFrontMatter.Rule.NotClosed(file.At(0, 3)));
            }
            else if (folderType is not null)
            {
                findings.Add(MissingFrontMatter.Rule.Missing(file.At(0, 0), folderType.Name));
            }

            // Whatever it was meant to be, its words are kept as a page.
            yield return Make(PageItem.ItemType, document, new YamlMap(file.Whole, []), findings);
            yield break;
        }

        yield return Make(TypeOf(frontMatter, folderType, findings) ?? PageItem.ItemType, document, frontMatter, findings);
    }

    public IEnumerable<Item> ReadYaml(SourceFile file, List<Diagnostic> findings)
    {
        var before = findings.Count;
        var document = DocumentReader.ReadYaml(file, findings);
        if (document.FrontMatter is not { } map)
        {
            if (findings.Count == before)
            {
                findings.Add(WrongType.Rule.Empty(file.At(0, 1)));
            }

            yield break;
        }

        var folderType = types.Values.FirstOrDefault(type => type.Plural == file.Stem) ?? TypeOfFolder(file.Folder);
        var written = map["type"] is not null;
        if (TypeOf(map, folderType, findings) is not { } found)
        {
            if (!written)
            {
                findings.Add(MissingField.Rule.Found(map.At, Item.TypeField, "file"));
            }

            yield break;
        }

        if (map.Find("items") is not { } items)
        {
            yield return Make(found, document, map, findings);
            yield break;
        }

        foreach (var entry in map.Entries.Where(entry => entry.Key.Text is not ("type" or "items")))
        {
            findings.Add(UnknownKey.Rule.Found(entry.Key.At, entry.Key.Text, "list of items", null, ["type", "items"]));
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
                if (item["id"] is null)
                {
                    findings.Add(MissingField.Rule.Found(item.At, Item.IdField, found.Name));
                    continue;
                }

                yield return Make(found, document, item, findings);
            }
        }
    }

    /// <summary>The type that is written, else the folder's; null after a finding when what is written is none.</summary>
    private ItemType? TypeOf(YamlMap map, ItemType? folderType, List<Diagnostic> findings)
    {
        if (map["type"] is not { } node)
        {
            return folderType;
        }

        var name = (node as YamlScalar)?.Text ?? "";
        if (types.TryGetValue(name, out var type))
        {
            return type;
        }

        findings.Add(UnknownValue.Rule.Found(node.At, "type", name, [.. types.Keys]));
        return folderType;
    }

    /// <summary>The type of the nearest folder that has one.</summary>
    private ItemType? TypeOfFolder(string folder) =>
        folder.Split('/').Reverse().Select(name => folders.GetValueOrDefault(name)).FirstOrDefault(type => type is not null);

    private Item Make(ItemType type, Document document, YamlMap map, List<Diagnostic> findings)
    {
        var scope = new BindScope(document.File, configuration.Calendar, configuration.AddedWords);
        var fields = type == PageItem.ItemType ? Item.PageFields : type.Fields;
        var bound = FieldBinder.Bind(map, fields, type.Name, scope, DefaultsOf(document.File.Folder), topLevel: true);
        AddCsv(type, document, scope, bound);
        findings.AddRange(scope.Findings);

        // A page may stand anywhere and be called index everywhere, so its path is its id.
        var id = type == PageItem.ItemType ? Path.ChangeExtension(document.File.Path, null) : document.File.Stem;
        return type.Make(new ItemSource(type, document, id, map.At, bound, scope.References, scope.Parts));
    }

    private List<YamlMap> DefaultsOf(string folder)
    {
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

        return layers;
    }

    private void AddCsv(ItemType type, Document document, BindScope scope, List<Bound> bound)
    {
        foreach (var field in type.Fields.All.Where(field => field.FromCsv && !bound.Exists(value => value.Field == field)))
        {
            if (csvFiles.TryGetValue(Path.ChangeExtension(document.File.Path, ".csv"), out var csv))
            {
                var file = FileDecoder.Decode(csv, scope.Findings);
                scope.FieldName = scope.Relation = field.Name;
                if (field.Kind.ReadValue(CsvReader.Read(file, scope.Findings), scope) is { } value)
                {
                    bound.Add(new(field, value, file.At(0, 1), file.At(0, 1)));
                }
            }
        }
    }
}
