using RoadmapSite.Roadmap.Plan.Network;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>Finds initiatives that wait for each other.</summary>
internal static class RingSearch
{
    /// <remarks>An awaited milestone waits for what its initiative waits for to start, but not for what only holds up its end: a pilot may
    /// wait for the first wave of a programme whose last wave waits for the pilot.</remarks>
    public static IReadOnlyList<DependencyRing> Of(IReadOnlyList<Initiative> planned, IReadOnlyList<PlanLink> links)
    {
        var nodes = new Dictionary<object, int>();
        foreach (var node in planned.Concat<object>(links.Select(link => link.Milestone).OfType<Milestone>()))
        {
            nodes.TryAdd(node, nodes.Count);
        }

        var arrows = new List<(int From, int To)>();
        var because = new List<PlanLink>();
        var byWaiting = links.ToLookup(link => link.Waiting);
        foreach (var link in links)
        {
            Add(link.Waiting, link);
        }

        foreach (var (milestone, initiative) in links.Where(link => link.Milestone is not null).Select(link => (link.Milestone!, link.Awaited)).Distinct())
        {
            foreach (var link in byWaiting[initiative].Where(link => link.WaitsToStart))
            {
                Add(milestone, link);
            }
        }

        var graph = new Digraph(nodes.Count, arrows);
        return [.. graph.Tangles().Select(tangle => RingOf(graph.Ring(tangle)))];

        void Add(object waiting, PlanLink link)
        {
            arrows.Add((nodes[waiting], nodes[link.Milestone ?? (object)link.Awaited]));
            because.Add(link);
        }

        DependencyRing RingOf(IReadOnlyList<int> ring) => new([.. ring.Select((node, place) =>
        {
            var next = ring[(place + 1) % ring.Count];
            foreach (var arrow in graph.ArrowsFrom(node))
            {
                if (arrows[arrow].To == next)
                {
                    return (because[arrow].Waiting, because[arrow].Dependency);
                }
            }

            throw new InvalidOperationException("A ring follows arrows.");
        })]);
    }
}
