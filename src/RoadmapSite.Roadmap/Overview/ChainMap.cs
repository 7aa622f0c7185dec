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
        var work = knowledge.Initiatives().Where(initiative => !initiative.IsCancelled && initiative.Goals.Targets<Goal>().Any(goals.Contains)).ToList();
        var raised = work.ToDictionary(initiative => initiative, initiative => initiative.Raises.Select(raise => raise.Capability?.Target).OfType<Capability>().ToHashSet());
        List<Item> capabilities = [.. goals.SelectMany(goal => knowledge.Links.To<Capability>(goal, "goal")).Concat(raised.Values.SelectMany(set => set)).Distinct()];
        List<Risk> risks = [.. work.SelectMany(initiative => knowledge.Links.To<Risk>(initiative, "initiatives")).Concat(goals.SelectMany(goal => knowledge.Links.To<Risk>(goal, "goals"))).Distinct()];
        List<Item>[] columns =
        [
            [.. goals.SelectMany(goal => knowledge.Links.To<Driver>(goal, "goals")).Distinct()],
            [.. goals],
            capabilities,
            [.. work],
            [.. risks],
            [.. risks.SelectMany(risk => risk.Controls.Targets<Control>()).Distinct()],
        ];
        Func<Item, Item, bool>[] isLinked =
        [
            (driver, goal) => ((Driver)driver).Goals.Targets<Goal>().Contains(goal),
            (goal, capability) => ((Capability)capability).Goal?.Target == goal,
            (capability, initiative) => raised[(Initiative)initiative].Contains(capability),
            (initiative, risk) => ((Risk)risk).Initiatives.Targets<Initiative>().Contains(initiative),
            (risk, control) => ((Risk)risk).Controls.Targets<Control>().Contains(control),
        ];
        for (var i = 1; i < columns.Length; i++)
        {
            var (left, link) = (columns[i - 1], isLinked[i - 1]);

            // Each stands at the mean height of what leads to it; what nothing leads to stands last.
            columns[i] = [.. columns[i].OrderBy(item => left.Select((other, at) => (other, at)).Where(pair => link(pair.other, item)).Select(pair => (double)pair.at).DefaultIfEmpty(double.MaxValue).Average())];
        }

        var links = isLinked.Select((link, i) => (IReadOnlyList<(int, int)>)[.. columns[i].SelectMany((from, f) => columns[i + 1].Select((to, t) => (from, f, to, t)).Where(pair => link(pair.from, pair.to)).Select(pair => (pair.f, pair.t)))]).ToList();
        return new(columns, links);
    }
}
