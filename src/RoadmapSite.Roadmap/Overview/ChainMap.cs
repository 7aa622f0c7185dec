using RoadmapSite.Engine.Items;
using RoadmapSite.Roadmap.Gaps;
using RoadmapSite.Roadmap.Plan;
using RoadmapSite.Roadmap.Risks;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Overview;

/// <summary>The chain from why to proof as columns: drivers, goals, gaps, work, risks, controls, and the links between neighbours.</summary>
internal sealed class ChainMap
{
    private ChainMap(IReadOnlyList<IReadOnlyList<Item>> columns, IReadOnlyList<IReadOnlyList<(int From, int To)>> links)
    {
        Columns = columns;
        Links = links;
    }

    /// <summary>Six, each in an order that lets few lines cross.</summary>
    public IReadOnlyList<IReadOnlyList<Item>> Columns { get; }

    /// <summary>Five: from a place in a column to a place in the next.</summary>
    public IReadOnlyList<IReadOnlyList<(int From, int To)>> Links { get; }

    /// <summary>The chain of these goals.</summary>
    public static ChainMap Of(KnowledgeBase knowledge, IReadOnlyList<Goal> goals)
    {
        var aims = goals.ToHashSet();
        var work = knowledge.Initiatives().Where(initiative => !initiative.IsCancelled && initiative.Goals.Targets<Goal>().Any(aims.Contains)).ToList();
        var raised = work.ConvertAll(initiative => initiative.Raises.Select(raise => raise.Capability?.Target).OfType<Capability>().Distinct().ToList());
        List<Driver> drivers = [.. goals.SelectMany(goal => knowledge.Links.To<Driver>(goal, "goals")).Distinct()];
        List<Capability> capabilities = [.. goals.SelectMany(goal => knowledge.Links.To<Capability>(goal, "goal")).Concat(raised.SelectMany(list => list)).Distinct()];
        List<Risk> risks = [.. work.SelectMany(initiative => knowledge.Links.To<Risk>(initiative, "initiatives")).Concat(goals.SelectMany(goal => knowledge.Links.To<Risk>(goal, "goals"))).Distinct()];
        List<Item>[] columns =
        [
            [.. drivers],
            [.. goals],
            [.. capabilities],
            [.. work],
            [.. risks],
            [.. risks.SelectMany(risk => risk.Controls.Targets<Control>()).Distinct()],
        ];
        List<(Item From, Item To)>[] links =
        [
            [.. drivers.SelectMany(driver => driver.Goals.Targets<Goal>(), (driver, goal) => ((Item)driver, (Item)goal))],
            [.. capabilities.Where(capability => capability.Goal?.Target is not null).Select(capability => (capability.Goal!.Target!, (Item)capability))],
            [.. work.Zip(raised).SelectMany(pair => pair.Second, (pair, capability) => ((Item)capability, (Item)pair.First))],
            [.. risks.SelectMany(risk => risk.Initiatives.Targets<Initiative>(), (risk, initiative) => ((Item)initiative, (Item)risk))],
            [.. risks.SelectMany(risk => risk.Controls.Targets<Control>(), (risk, control) => ((Item)risk, (Item)control))],
        ];
        var places = PlacesOf(columns[0]);
        var drawn = new List<IReadOnlyList<(int From, int To)>>(links.Length);
        for (var i = 0; i < links.Length; i++)
        {
            var left = places;
            var means = links[i].Where(link => left.ContainsKey(link.From)).GroupBy(link => link.To, link => left[link.From]).ToDictionary(group => group.Key, group => group.Average());

            // Each stands at the mean height of what leads to it; what nothing leads to stands last.
            columns[i + 1] = [.. columns[i + 1].OrderBy(item => means.GetValueOrDefault(item, double.MaxValue))];
            places = PlacesOf(columns[i + 1]);
            var right = places;
            drawn.Add([.. links[i].Where(link => left.ContainsKey(link.From) && right.ContainsKey(link.To)).Select(link => (left[link.From], right[link.To])).Order()]);
        }

        return new(columns, drawn);
    }

    private static Dictionary<Item, int> PlacesOf(List<Item> column)
    {
        var places = new Dictionary<Item, int>(column.Count);
        for (var i = 0; i < column.Count; i++)
        {
            places.TryAdd(column[i], i);
        }

        return places;
    }
}
