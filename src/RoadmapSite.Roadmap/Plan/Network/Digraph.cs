namespace RoadmapSite.Roadmap.Plan.Network;

/// <summary>Nodes numbered from 0 and the arrows between them. Every question is answered in time linear in both, without recursion.</summary>
internal sealed class Digraph
{
    private readonly int[] firstOut;
    private readonly int[] targets;
    private readonly int[] arrowNumbers;

    public Digraph(int count, IReadOnlyList<(int From, int To)> arrows)
    {
        Count = count;
        firstOut = new int[count + 1];
        targets = new int[arrows.Count];
        arrowNumbers = new int[arrows.Count];
        foreach (var (from, _) in arrows)
        {
            firstOut[from + 1]++;
        }

        for (var node = 0; node < count; node++)
        {
            firstOut[node + 1] += firstOut[node];
        }

        var next = firstOut.AsSpan(0, count).ToArray();
        for (var arrow = 0; arrow < arrows.Count; arrow++)
        {
            var place = next[arrows[arrow].From]++;
            targets[place] = arrows[arrow].To;
            arrowNumbers[place] = arrow;
        }
    }

    public int Count { get; }

    /// <summary>Where the arrows from a node lead, in the order given.</summary>
    public ReadOnlySpan<int> From(int node) => targets.AsSpan(firstOut[node], firstOut[node + 1] - firstOut[node]);

    /// <summary>The arrows from a node, by their place in the list given.</summary>
    public ReadOnlySpan<int> ArrowsFrom(int node) => arrowNumbers.AsSpan(firstOut[node], firstOut[node + 1] - firstOut[node]);

    /// <summary>Every node before those its arrows lead to. Nodes in a ring, and all behind them, are left out.</summary>
    public List<int> TopologicalOrder()
    {
        var waiting = new int[Count];
        foreach (var target in targets)
        {
            waiting[target]++;
        }

        var order = new List<int>(Count);
        for (var node = 0; node < Count; node++)
        {
            if (waiting[node] == 0)
            {
                order.Add(node);
            }
        }

        for (var i = 0; i < order.Count; i++)
        {
            foreach (var target in From(order[i]))
            {
                if (--waiting[target] == 0)
                {
                    order.Add(target);
                }
            }
        }

        return order;
    }

    /// <summary>The sets of nodes that reach each other, each in ascending order, by their first node; single nodes without a ring are no set.</summary>
    public List<int[]> Tangles()
    {
        // Tarjan's algorithm with its own stack: a plan of a hundred thousand links in a row must not overflow the machine's.
        const int Unseen = -1;
        var index = new int[Count];
        var low = new int[Count];
        var open = new bool[Count];
        var nextArrow = firstOut.AsSpan(0, Count).ToArray();
        var path = new Stack<int>();
        var calls = new Stack<int>();
        var found = new List<int[]>();
        var counter = 0;
        Array.Fill(index, Unseen);

        for (var root = 0; root < Count; root++)
        {
            if (index[root] != Unseen)
            {
                continue;
            }

            Enter(root);
            while (calls.Count > 0)
            {
                var node = calls.Peek();
                if (nextArrow[node] < firstOut[node + 1])
                {
                    var target = targets[nextArrow[node]++];
                    if (index[target] == Unseen)
                    {
                        Enter(target);
                    }
                    else if (open[target])
                    {
                        low[node] = Math.Min(low[node], index[target]);
                    }

                    continue;
                }

                calls.Pop();
                if (calls.TryPeek(out var caller))
                {
                    low[caller] = Math.Min(low[caller], low[node]);
                }

                if (low[node] == index[node])
                {
                    Close(node);
                }
            }
        }

        found.Sort((left, right) => left[0].CompareTo(right[0]));
        return found;

        void Enter(int node)
        {
            index[node] = low[node] = counter++;
            open[node] = true;
            path.Push(node);
            calls.Push(node);
        }

        void Close(int root)
        {
            var members = new List<int>();
            int member;
            do
            {
                member = path.Pop();
                open[member] = false;
                members.Add(member);
            }
            while (member != root);

            if (members.Count > 1 || From(root).Contains(root))
            {
                members.Sort();
                found.Add([.. members]);
            }
        }
    }

    /// <summary>The shortest ring through the first node of a tangle, in the direction of the arrows, that node in front.</summary>
    public IReadOnlyList<int> Ring(int[] tangle)
    {
        var start = tangle[0];
        var inside = tangle.ToHashSet();
        var cameFrom = new Dictionary<int, int>();
        var queue = new Queue<int>([start]);
        while (queue.TryDequeue(out var node))
        {
            foreach (var target in From(node))
            {
                if (target == start)
                {
                    return Back(node);
                }

                if (inside.Contains(target) && cameFrom.TryAdd(target, node))
                {
                    queue.Enqueue(target);
                }
            }
        }

        return tangle;

        List<int> Back(int last)
        {
            var ring = new List<int>();
            for (var node = last; node != start; node = cameFrom[node])
            {
                ring.Add(node);
            }

            ring.Add(start);
            ring.Reverse();
            return ring;
        }
    }
}
