namespace RoadmapSite.Engine.Items;

/// <summary>Who names whom, both ways. Inverse links are always derived from it, never typed.</summary>
public sealed class LinkGraph
{
    /// <summary>Relations of one item among which the same is looked for one by one; beyond, by a table.</summary>
    private const int Few = 24;

    private readonly Dictionary<Item, List<Relation>> from;
    private readonly Dictionary<Item, List<Relation>> to;

    internal LinkGraph(IReadOnlyCollection<Item> items)
        : this(new(items.Count), new(items.Count))
    {
        foreach (var item in items)
        {
            var relations = from[item] = RelationsOf(item);
            foreach (var relation in relations)
            {
                if (!to.TryGetValue(relation.To, out var others))
                {
                    to[relation.To] = others = [];
                }

                others.Add(relation);
            }
        }
    }

    private LinkGraph(Dictionary<Item, List<Relation>> from, Dictionary<Item, List<Relation>> to) => (this.from, this.to) = (from, to);

    /// <summary>The graph once some items name others than before.</summary>
    /// <param name="all">All items, in their order.</param>
    internal LinkGraph After(IReadOnlyCollection<Item> changed, IReadOnlyList<Item> all)
    {
        var places = new Dictionary<Item, int>(all.Count);
        for (var place = 0; place < all.Count; place++)
        {
            places[all[place]] = place;
        }

        var next = new LinkGraph(new(from), new(to));
        foreach (var item in changed)
        {
            var (before, now) = (next.from[item], RelationsOf(item));
            next.from[item] = now;
            foreach (var target in before.Concat(now).Select(relation => relation.To).Distinct())
            {
                next.to[target] = [.. next.To(target)
                    .Where(relation => relation.From != item)
                    .Concat(now.Where(relation => relation.To == target))
                    .OrderBy(relation => places[relation.From])];
            }
        }

        return next;
    }

    /// <summary>What the item names, in the order written; each target once under each relation.</summary>
    public IEnumerable<Relation> From(Item item) => from.GetValueOrDefault(item) ?? [];

    /// <summary>What names the item, in the order of the items that do.</summary>
    public IEnumerable<Relation> To(Item item) => to.GetValueOrDefault(item) ?? [];

    /// <summary>The items of a type that name this one under a relation, or under any.</summary>
    public IEnumerable<TItem> To<TItem>(Item item, string? relation = null)
        where TItem : Item =>
        To(item).Where(link => relation is null ? link.Name != Relation.Mentions : link.Name == relation).Select(link => link.From).OfType<TItem>().Distinct();

    private static List<Relation> RelationsOf(Item item)
    {
        var relations = new List<Relation>();
        HashSet<(Item, string)>? many = null;
        foreach (var reference in item.References)
        {
            Add(reference.Target, reference.Relation, reference.At);
        }

        foreach (var link in item.Body.Links)
        {
            Add(link.Item, Relation.Mentions, link.At);
        }

        return relations;

        void Add(Item? target, string name, Text.Span at)
        {
            if (target is null || target == item)
            {
                return;
            }

            if (relations.Count < Few ? relations.Exists(known => known.To == target && known.Name == name) : !(many ??= [.. relations.Select(known => (known.To, known.Name))]).Add((target, name)))
            {
                return;
            }

            relations.Add(new(item, target, name, at));
        }
    }
}
