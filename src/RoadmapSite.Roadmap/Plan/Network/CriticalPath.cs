namespace RoadmapSite.Roadmap.Plan.Network;

/// <summary>The critical path method for all four link types, on whole days, in linear time.</summary>
/// <remarks>An activity fills [start, start + duration). Forward, each starts as early as its predecessors allow; backward, each
/// finishes as late as its successors allow. Links that name no activity are passed over.</remarks>
public static class CriticalPath
{
    /// <param name="activities">Of two with the same id, the first counts.</param>
    public static NetworkSchedule Compute(IReadOnlyList<Activity> activities, IReadOnlyList<ActivityLink> links)
    {
        var numbers = new Dictionary<string, int>(activities.Count, StringComparer.Ordinal);
        var nodes = new List<Activity>(activities.Count);
        foreach (var activity in activities)
        {
            if (numbers.TryAdd(activity.Id, nodes.Count))
            {
                nodes.Add(activity);
            }
        }

        var arrows = new List<Arrow>(links.Count);
        foreach (var link in links)
        {
            if (numbers.TryGetValue(link.Predecessor, out var from) && numbers.TryGetValue(link.Successor, out var to))
            {
                arrows.Add(new(from, to, link.Type, link.Lag));
            }
        }

        var graph = GraphOf(nodes.Count, arrows);
        var order = graph.TopologicalOrder();
        List<int[]> tangles = [];
        List<IReadOnlyList<string>> rings = [];
        if (order.Count < nodes.Count)
        {
            tangles = graph.Tangles();
            rings = tangles.ConvertAll(tangle => (IReadOnlyList<string>)[.. graph.Ring(tangle).Select(node => nodes[node].Id)]);
            var tangled = tangles.SelectMany(tangle => tangle).ToHashSet();
            arrows.RemoveAll(arrow => tangled.Contains(arrow.From) || tangled.Contains(arrow.To));
            graph = GraphOf(nodes.Count, arrows);
            order = graph.TopologicalOrder();
            order.RemoveAll(tangled.Contains);
        }

        var finish = Schedule(nodes, arrows, graph, order, out var schedules);
        return new(finish, schedules, rings, [.. tangles.SelectMany(tangle => tangle).Order().Select(node => nodes[node].Id)]);
    }

    private static Digraph GraphOf(int count, List<Arrow> arrows) => new(count, arrows.ConvertAll(arrow => (arrow.From, arrow.To)));

    private static int Schedule(List<Activity> nodes, List<Arrow> arrows, Digraph graph, List<int> order, out List<ActivitySchedule> schedules)
    {
        var earlyStart = new int[nodes.Count];
        var finish = 0;
        foreach (var node in order)
        {
            earlyStart[node] = Math.Max(earlyStart[node], nodes[node].NotBefore ?? 0);
            var earlyFinish = earlyStart[node] + nodes[node].Duration;
            finish = Math.Max(finish, earlyFinish);
            foreach (var number in graph.ArrowsFrom(node))
            {
                var arrow = arrows[number];
                var allowed = arrow.Lag
                    + (arrow.LeavesFinish ? earlyFinish : earlyStart[node])
                    - (arrow.MeetsFinish ? nodes[arrow.To].Duration : 0);
                earlyStart[arrow.To] = Math.Max(earlyStart[arrow.To], allowed);
            }
        }

        var lateFinish = new int[nodes.Count];
        var freeFloat = new int[nodes.Count];
        for (var i = order.Count - 1; i >= 0; i--)
        {
            var node = order[i];
            var duration = nodes[node].Duration;
            var latest = Math.Min(finish, nodes[node].Deadline ?? finish);
            var successors = graph.ArrowsFrom(node);
            var slack = successors.IsEmpty ? finish - earlyStart[node] - duration : int.MaxValue;
            foreach (var number in successors)
            {
                var arrow = arrows[number];
                var bound = arrow.MeetsFinish ? lateFinish[arrow.To] : lateFinish[arrow.To] - nodes[arrow.To].Duration;
                latest = Math.Min(latest, bound - arrow.Lag + (arrow.LeavesFinish ? 0 : duration));
                var met = earlyStart[arrow.To] + (arrow.MeetsFinish ? nodes[arrow.To].Duration : 0);
                slack = Math.Min(slack, met - earlyStart[node] - (arrow.LeavesFinish ? duration : 0) - arrow.Lag);
            }

            lateFinish[node] = latest;
            freeFloat[node] = slack;
        }

        order.Sort();
        schedules = order.ConvertAll(node =>
        {
            var duration = nodes[node].Duration;
            var earlyFinish = earlyStart[node] + duration;
            return new ActivitySchedule(
                nodes[node].Id, earlyStart[node], earlyFinish, lateFinish[node] - duration, lateFinish[node], lateFinish[node] - earlyFinish, freeFloat[node]);
        });
        return finish;
    }

    private readonly record struct Arrow(int From, int To, LinkType Type, int Lag)
    {
        public bool LeavesFinish => Type is LinkType.FinishToStart or LinkType.FinishToFinish;

        public bool MeetsFinish => Type is LinkType.FinishToFinish or LinkType.StartToFinish;
    }
}
