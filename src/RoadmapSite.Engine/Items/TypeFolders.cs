namespace RoadmapSite.Engine.Items;

/// <summary>Which folder gives which type: its plural, or the name that the configuration gives.</summary>
internal sealed class TypeFolders
{
    private readonly Dictionary<string, ItemType> folders;
    private readonly Configuration configuration;

    public TypeFolders(IReadOnlyList<ItemType> types, Configuration configuration)
    {
        this.configuration = configuration;
        folders = types.Where(type => !type.IsPage).ToDictionary(type => type.Plural, StringComparer.OrdinalIgnoreCase);
        foreach (var entry in configuration.Folders)
        {
            if (types.FirstOrDefault(type => type.Name == entry.Value) is { } type)
            {
                folders[entry.Key] = type;
            }
        }
    }

    /// <summary>The type of the nearest folder that has one.</summary>
    public ItemType? TypeOf(string folder) =>
        folder.Split('/').Reverse().Select(name => folders.GetValueOrDefault(name)).FirstOrDefault(type => type is not null);

    /// <summary>Where a new item of a type belongs: with most of its kind, else where the configuration or its plural says. Empty is the root.</summary>
    public string FolderFor(ItemType type, IEnumerable<Item> items)
    {
        // A list in one file is nobody's folder.
        var used = items
            .Where(item => item.Type.Name == type.Name && item.Document.File.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            .GroupBy(item => item.Document.File.Folder)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        return type.IsPage || type.IsSingle ? ""
            : used?.Key ?? configuration.Folders.FirstOrDefault(entry => entry.Value == type.Name)?.Key ?? type.Plural;
    }
}
