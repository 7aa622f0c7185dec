using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;
using RoadmapSite.Roadmap.Plan.Network;

namespace RoadmapSite.Roadmap.Plan.Rules;

/// <summary>A dependency that others imply: A waits for B and C, and B waits for C already.</summary>
/// <remarks>Only finish-to-start links without lead or lag are compared, for of others it takes dates to tell what they imply.</remarks>
internal sealed class RedundantDependency() : Rule("RM312", Severity.Information)
{
    public override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge)
    {
        // What waits in a ring implies itself, and the ring is a finding already.
        var ringed = knowledge.Get<ScheduleAnalysis>().Rings.SelectMany(ring => ring.Links).Select(link => link.Waiting).ToHashSet();
        var links = knowledge.Initiatives()
            .Where(initiative => !initiative.IsCancelled && !ringed.Contains(initiative))
            .SelectMany(PlanLink.Of)
            .Where(link => link is { Type: LinkType.FinishToStart, Lag: 0 })
            .ToLookup(link => link.Waiting);
        var depths = DepthsOf(links);
        return links
            .Where(own => !own.Key.IsCompleted && own.Skip(1).Any())
            .SelectMany(own => Redundant([.. own], links, depths));
    }

    /// <summary>How many links follow each other below an initiative at most; unknown for what stands in a ring or below one.</summary>
    private static Dictionary<Initiative, int> DepthsOf(ILookup<Initiative, PlanLink> links)
    {
        List<Initiative> all = [.. links.SelectMany(own => own.Select(link => link.Awaited).Prepend(own.Key)).Distinct()];
        var numbers = all.Select((initiative, number) => (initiative, number)).ToDictionary(pair => pair.initiative, pair => pair.number);
        var graph = new Digraph(all.Count, [.. links.SelectMany(own => own.Select(link => (numbers[link.Waiting], numbers[link.Awaited])))]);
        var depths = new Dictionary<Initiative, int>(all.Count);
        foreach (var number in Enumerable.Reverse(graph.TopologicalOrder()))
        {
            // Without a loop there is a depth for each it awaits, but one in a ring has none, and then nor has this.
            if (links[all[number]].All(link => depths.ContainsKey(link.Awaited)))
            {
                depths[all[number]] = links[all[number]].Select(link => depths[link.Awaited] + 1).DefaultIfEmpty().Max();
            }
        }

        return depths;
    }

    private IEnumerable<Diagnostic> Redundant(IReadOnlyList<PlanLink> own, ILookup<Initiative, PlanLink> links, Dictionary<Initiative, int> depths)
    {
        var named = new Dictionary<(Initiative, Milestone?), PlanLink>();
        var below = Below(own, links, depths);
        foreach (var link in own)
        {
            if (!named.TryAdd((link.Awaited, link.Milestone), link))
            {
                var same = named[(link.Awaited, link.Milestone)];
                yield return Report(
                    link.Dependency.Item!.At,
                    $"{link.Waiting.Id} names {link.Dependency.Item.Text} twice.",
                    "take one of the two out") with
                {
                    Notes = [new("the first time", same.Dependency.Item!.At)],
                };
            }
            else if (below.Contains(link.Awaited) && Way(own, link, links) is { } way)
            {
                var chain = string.Join(", which waits for ", way.Select(step => step.Dependency.Item!.Text));
                yield return Report(
                    link.Dependency.Item!.At,
                    $"{link.Waiting.Id} waits for {chain} already, so naming {link.Dependency.Item.Text} here adds nothing.",
                    "take it out; should the dependency in between go one day, this one is to be written then") with
                {
                    Notes = [.. way.Skip(1).Select(step => new Note($"{step.Waiting.Id} waits for {step.Dependency.Item!.Text} here", step.Dependency.Item.At))],
                };
            }
        }
    }

    /// <summary>What its dependencies lead to, all looked at together: only of these is a chain worth a search. What lies deeper than all of them is left out.</summary>
    private static HashSet<Initiative> Below(IReadOnlyList<PlanLink> own, ILookup<Initiative, PlanLink> links, Dictionary<Initiative, int> depths)
    {
        var least = own.Min(link => depths.GetValueOrDefault(link.Awaited));
        var found = new HashSet<Initiative>();
        var seen = own.Select(link => link.Awaited).ToHashSet();
        var queue = new Queue<Initiative>(seen);
        while (queue.TryDequeue(out var at))
        {
            if (depths.GetValueOrDefault(at, int.MaxValue) <= least)
            {
                continue;
            }

            foreach (var link in links[at])
            {
                found.Add(link.Awaited);
                if (seen.Add(link.Awaited))
                {
                    queue.Enqueue(link.Awaited);
                }
            }
        }

        return found;
    }

    /// <summary>The shortest chain over another of its dependencies that awaits as much; null without one.</summary>
    private static List<PlanLink>? Way(IReadOnlyList<PlanLink> own, PlanLink link, ILookup<Initiative, PlanLink> links)
    {
        var cameBy = new Dictionary<PlanLink, PlanLink?>();
        var seen = new HashSet<Initiative>();
        var queue = new Queue<PlanLink>();
        foreach (var first in own.Where(other => other != link && other.Awaited != link.Awaited))
        {
            cameBy[first] = null;
            queue.Enqueue(first);
        }

        while (queue.TryDequeue(out var at))
        {
            // A milestone, too, comes after what its initiative waits for to start.
            if (!seen.Add(at.Awaited))
            {
                continue;
            }

            foreach (var next in links[at.Awaited])
            {
                if (cameBy.TryAdd(next, at) && next.Awaited == link.Awaited && (next.Milestone is null || next.Milestone == link.Milestone))
                {
                    var way = new List<PlanLink>();
                    for (var step = next; step is not null; step = cameBy[step])
                    {
                        way.Add(step);
                    }

                    way.Reverse();
                    return way;
                }

                queue.Enqueue(next);
            }
        }

        return null;
    }
}
