using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Items;

/// <summary>Which item a place in a file belongs to: in a file of many, from where it begins to the next; what stands before all of them is the first one's.</summary>
public sealed class ItemPlaces(IEnumerable<Item> items)
{
    private readonly Dictionary<string, (List<Item> Items, List<int> Starts)> files = items
        .GroupBy(item => item.Document.File.Path, StringComparer.Ordinal)
        .ToDictionary(
            file => file.Key,
            file => file.OrderBy(item => item.Place.Start).ToList() is var own ? (own, own.ConvertAll(item => item.Place.Start)) : default,
            StringComparer.Ordinal);

    /// <summary>Findings by the item they are about.</summary>
    public ILookup<Item?, Diagnostic> Sort(IEnumerable<Diagnostic> findings) => findings.ToLookup(finding => At(finding.At));

    /// <summary>Null for a place in a file without items.</summary>
    public Item? At(Span place)
    {
        if (!files.TryGetValue(place.File.Path, out var file))
        {
            return null;
        }

        var (low, high) = (0, file.Starts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = file.Starts[middle] <= place.Start ? (middle + 1, high) : (low, middle);
        }

        return file.Items[Math.Max(0, low - 1)];
    }
}
