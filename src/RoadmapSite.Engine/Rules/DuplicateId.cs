using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>Two items with one id. The first (by type, then by path) is the one that references find.</summary>
internal sealed class DuplicateId() : Rule("RM101", Severity.Error)
{
    public static DuplicateId Rule { get; } = new();

    public override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge)
    {
        // Pages are called by their paths, so capitals tell a page from an item, but not a page from a page.
        var exact = new Dictionary<string, Item>(StringComparer.Ordinal);
        var items = new Dictionary<string, Item>(StringComparer.OrdinalIgnoreCase);
        var pages = new Dictionary<string, Item>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in knowledge.Items)
        {
            var same = item is PageItem ? pages : items;
            if ((exact.GetValueOrDefault(item.Id) ?? same.GetValueOrDefault(item.Id)) is { } first)
            {
                yield return Report(
                    item.PlaceOfId,
                    $"“{item.Id}” is the id of “{first.Title}” already.",
                    "give the newer one the next free id; an id is never used again") with
                {
                    Notes = [new($"“{first.Id}” is first used here", first.PlaceOfId)],
                };
            }

            exact.TryAdd(item.Id, item);
            same.TryAdd(item.Id, item);
        }
    }
}
