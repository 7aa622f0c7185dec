namespace RoadmapSite.Engine.Items;

/// <summary>Who names whom, both ways. Inverse links are always derived from it, never typed.</summary>
public sealed class LinkGraph
{
    private readonly ILookup<Item, Relation> from;
    private readonly ILookup<Item, Relation> to;

    internal LinkGraph(IEnumerable<Item> items)
    {
        var all = items.SelectMany(RelationsOf).ToList();
        from = all.ToLookup(relation => relation.From);
        to = all.ToLookup(relation => relation.To);
    }

    /// <summary>What the item names, in the order written; each target once under each relation.</summary>
    public IEnumerable<Relation> From(Item item) => from[item];

    /// <summary>What names the item, in the order of the items that do.</summary>
    public IEnumerable<Relation> To(Item item) => to[item];

    /// <summary>The items of a type that name this one under a relation, or under any.</summary>
    public IEnumerable<TItem> To<TItem>(Item item, string? relation = null)
        where TItem : Item =>
        to[item].Where(link => relation is null ? link.Name != Relation.Mentions : link.Name == relation).Select(link => link.From).OfType<TItem>().Distinct();

    private static IEnumerable<Relation> RelationsOf(Item item)
    {
        var written = item.References
            .Where(reference => reference.Target is not null)
            .Select(reference => new Relation(item, reference.Target!, reference.Relation, reference.At));
        var mentioned = item.Body.Links
            .Where(link => link.Item is not null)
            .Select(link => new Relation(item, link.Item!, Relation.Mentions, link.At));
        return written.Concat(mentioned).Where(relation => relation.To != item).DistinctBy(relation => (relation.To, relation.Name));
    }
}
