using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Output.Calendars;

/// <summary>All occasions of a site.</summary>
internal static class Occasions
{
    /// <summary>What the subjects declare, and the next review of any item; by day.</summary>
    public static IReadOnlyList<Occasion> Of(Site site) => site.Knowledge.Once("occasions", () => Made(site));

    private static List<Occasion> Made(Site site)
    {
        var reviews = site.Knowledge.Items
            .Where(item => item.NextReview is not null)
            .Select(item => new Occasion(item.NextReview!.Value, "Review due", "next-review", item));
        return [.. site.Catalog.Occasions
            .SelectMany(occasions => occasions(site.Knowledge))
            .Concat(reviews)
            .OrderBy(occasion => occasion.When.End)
            .ThenBy(occasion => occasion.Item.Id, NaturalOrder.Comparer)
            .ThenBy(occasion => occasion.Key, StringComparer.Ordinal)];
    }
}
