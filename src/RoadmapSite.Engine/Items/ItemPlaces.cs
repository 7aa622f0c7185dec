using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Items;

/// <summary>Which item a place in a file belongs to; several may stand in one file.</summary>
public sealed class ItemPlaces(IEnumerable<Item> items)
{
    private readonly ILookup<SourceFile, Item> byFile = items.OrderBy(item => item.Place.Start).ToLookup(item => item.Document.File);

    /// <summary>The last one that begins before the place, else the first of its file; null for a file without items.</summary>
    public Item? At(Span place) => byFile[place.File].LastOrDefault(item => item.Place.Start <= place.Start) ?? byFile[place.File].FirstOrDefault();
}
