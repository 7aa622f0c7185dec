using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Items;

/// <summary>What an item is made from: its type, its file, and the values, references and parts that were bound.</summary>
public sealed class ItemSource(ItemType type, Document document, string defaultId, Span place, IReadOnlyList<Bound> values, IReadOnlyList<Reference> references, IReadOnlyList<(string Id, Part Part, Span At)> parts)
    : PartSource(place, values)
{
    public ItemType Type { get; } = type;

    public Document Document { get; } = document;

    /// <summary>The id when none is written.</summary>
    public string DefaultId { get; } = defaultId;

    public IReadOnlyList<Reference> References { get; } = references;

    public IReadOnlyList<(string Id, Part Part, Span At)> Parts { get; } = parts;

    /// <summary>Words that are understood, and the word that each is read as.</summary>
    internal IReadOnlyList<TextEdit> Tidied { get; init; } = [];
}
