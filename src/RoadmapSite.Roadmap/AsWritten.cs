using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Roadmap;

/// <summary>Tells what nobody wrote from what was written and could not be read: the second has its finding already.</summary>
internal static class AsWritten
{
    public static bool Has(Item item, Field field) => item.Has(field) || IsWritten(item, item, field);

    /// <param name="part">A part of the item, such as a milestone; null when the item has none, whose field then is not written either.</param>
    public static bool Has(Item item, Part? part, Field field) => part is not null && (part.Has(field) || IsWritten(item, part, field));

    /// <summary>Whether a list that reads as empty stands there without lines, and not only with lines that cannot be read.</summary>
    public static bool IsEmptyList(Item item, Field field) => IsEmptyList(item, item, field);

    public static bool IsEmptyList(Item item, Part part, Field field) => part.Has(field) && Find(item, part, field) is (null or YamlList { Items.Count: 0 });

    private static bool IsWritten(Item item, Part part, Field field) =>
        Map(item, part) is { } map
        && (map[field.Name] is not (null or YamlScalar { IsNull: true }) || map.IsUnreadable || map.Lost.Contains(field.Name) || IsMisspelt(map, part, field));

    /// <summary>Whether a key that is not known comes near, for which there is a finding.</summary>
    private static bool IsMisspelt(YamlMap map, Part part, Field field) => map.Entries.Any(entry =>
        entry.Key.Text != field.Name && part.Values.All(value => value.Field.Name != entry.Key.Text) && Nearest.To(entry.Key.Text, [field.Name]) is not null);

    /// <summary>What stands in the file for a field; null when nothing does, or when it comes from the folder.</summary>
    public static YamlNode? Find(Item item, Part part, Field field) => Map(item, part)?[field.Name];

    /// <summary>The keys of an item or of a part of it.</summary>
    public static YamlMap? Map(Item item, Part part) => item.Document.FrontMatter is { } front ? MapOf(front, part) : null;

    private static YamlMap? MapOf(YamlNode node, Part part) => node switch
    {
        YamlMap map when map.At == part.Place => map,
        YamlMap map => map.Entries.Select(entry => MapOf(entry.Value, part)).FirstOrDefault(found => found is not null),
        YamlList list => list.Items.Select(item => MapOf(item, part)).FirstOrDefault(found => found is not null),
        _ => null,
    };
}
