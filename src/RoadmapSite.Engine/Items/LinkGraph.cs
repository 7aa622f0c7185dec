namespace RoadmapSite.Engine.Items;

/// <summary>Who names whom, both ways. Inverse links are always derived from it, never typed.</summary>
public sealed class LinkGraph
{
    private readonly Dictionary<Item, Relation[]> from;
    private readonly Dictionary<Item, Relation[]> to;

    internal LinkGraph(IReadOnlyList<Item> items)
    {
        from = new(items.Count);
        var counts = new Dictionary<Item, int>(items.Count);
        var found = new List<Relation>();
        foreach (var item in items)
        {
            AddRelations(found, item);
            if (found.Count == 0)
            {
                continue;
            }

            from[item] = [.. found];
            foreach (var relation in found)
            {
                counts[relation.To] = counts.GetValueOrDefault(relation.To) + 1;
            }

            found.Clear();
        }

        to = counts.ToDictionary(count => count.Key, count => new Relation[count.Value]);
        foreach (var item in items)
        {
            foreach (var relation in from.GetValueOrDefault(item) ?? [])
            {
                // Filled from the front: what is left to fill is counted down.
                var all = to[relation.To];
                all[all.Length - counts[relation.To]--] = relation;
            }
        }
    }

    /// <summary>What the item names, in the order written; each target once under each relation.</summary>
    public IEnumerable<Relation> From(Item item) => from.GetValueOrDefault(item) ?? [];

    /// <summary>What names the item, in the order of the items that do.</summary>
    public IEnumerable<Relation> To(Item item) => to.GetValueOrDefault(item) ?? [];

    /// <summary>The items of a type that name this one under a relation, or under any.</summary>
    public IEnumerable<TItem> To<TItem>(Item item, string? relation = null)
        where TItem : Item =>
        To(item).Where(link => relation is null ? link.Name != Relation.Mentions : link.Name == relation).Select(link => link.From).OfType<TItem>().Distinct();

    private static void AddRelations(List<Relation> found, Item item)
    {
        HashSet<(Item, string)>? seen = null;
        foreach (var reference in item.References)
        {
            if (reference.Target is { } target && IsNew(target, reference.Relation))
            {
                found.Add(new(item, target, reference.Relation, reference.At));
            }
        }

        foreach (var link in item.Body.Links)
        {
            if (link.Item is { } target && IsNew(target, Relation.Mentions))
            {
                found.Add(new(item, target, Relation.Mentions, link.At));
            }
        }

        bool IsNew(Item target, string name)
        {
            if (target == item)
            {
                return false;
            }

            // Most items name a handful, which are compared sooner than put into a set.
            if (found.Count < 16)
            {
                return !found.Exists(relation => relation.To == target && relation.Name == name);
            }

            seen ??= [.. found.Select(relation => (relation.To, relation.Name))];
            return seen.Add((target, name));
        }
    }
}
