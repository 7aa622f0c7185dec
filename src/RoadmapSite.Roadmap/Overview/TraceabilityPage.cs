using RoadmapSite.Engine;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Roadmap.Gaps;
using RoadmapSite.Roadmap.Plan;
using RoadmapSite.Roadmap.Progress;
using RoadmapSite.Roadmap.Risks;
using RoadmapSite.Roadmap.Team;
using RoadmapSite.Roadmap.Technology;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Overview;

/// <summary>The chain from why to proof as one matrix, a row an initiative, with its holes.</summary>
internal sealed class TraceabilityPage() : Page("traceability.html", "Traceability")
{
    /// <summary>Initiatives up to which a row names all that it counts. Beyond, names would make the page many times as long as what it says,
    /// because all initiatives of a goal repeat the goal's.</summary>
    internal const int MostNamed = 300;

    /// <summary>So many holes of a kind are named one by one.</summary>
    internal const int MostHoles = 300;

    public override IEnumerable<PageContent> Build(Site site)
    {
        var knowledge = site.Knowledge;
        var work = knowledge.Initiatives().Where(initiative => !initiative.IsCancelled).ToList();
        if (work.Count > 0)
        {
            yield return Content(() => Describe(knowledge, work));
        }
    }

    private static Model Describe(KnowledgeBase knowledge, List<Initiative> work)
    {
        var drivers = ByGoal<Driver>(knowledge, "goals");
        var measures = ByGoal<Kpi>(knowledge, "goal");
        var rows = work.ConvertAll(initiative => Row(initiative, CellsOf(knowledge, initiative, drivers, measures), isNamed: work.Count <= MostNamed));
        var risks = knowledge.Of<Risk>();
        return new()
        {
            ["rows"] = rows,
            ["isNamed"] = work.Count <= MostNamed,
            ["chain"] = ChainMapModel.Of(ChainMap.Of(knowledge, knowledge.Of<Goal>()), knowledge),
            ["complete"] = rows.Count(row => (int)row["holes"]! == 0),
            ["goalsWithoutWork"] = Holes(knowledge.Get<AlignmentAnalysis>().GoalsWithoutWork),
            ["gapsWithoutWork"] = Holes(knowledge.Get<GapAnalysis>().Capabilities.Where(gap => gap.Coverage is Coverage.None).Select(gap => gap.Capability)),
            ["risksWithoutWork"] = Holes(knowledge.Get<RiskAnalysis>().TreatmentGaps.Select(assessment => assessment.Risk)),
            ["risksWithoutControl"] = Holes(risks.Where(risk => !risk.Controls.Targets<Control>().Any())),
            ["controlsWithoutRisk"] = Holes(knowledge.Of<Control>().Where(control => !knowledge.Links.To<Risk>(control).Any())),
        };
    }

    private static Model Holes(IEnumerable<Item> holes)
    {
        var all = holes.ToList();
        return new() { ["items"] = all.Take(MostHoles).ToList(), ["more"] = Math.Max(0, all.Count - MostHoles) };
    }

    /// <summary>What names each goal, which every initiative of the goal is asked for.</summary>
    private static Dictionary<Goal, List<Item>> ByGoal<TItem>(KnowledgeBase knowledge, string relation)
        where TItem : Item => knowledge.Of<Goal>().ToDictionary(goal => goal, goal => knowledge.Links.To<TItem>(goal, relation).ToList<Item>());

    private static List<Item>[] CellsOf(KnowledgeBase knowledge, Initiative initiative, Dictionary<Goal, List<Item>> drivers, Dictionary<Goal, List<Item>> measures)
    {
        var goals = initiative.Goals.Targets<Goal>().ToList();
        var risks = knowledge.Links.To<Risk>(initiative, "initiatives").ToList();
        var decisions = knowledge.Links.To<Decision>(initiative).ToList();
        return
        [
            Of(goals, drivers),
            [.. goals],
            [.. initiative.Raises.Select(raise => raise.Capability?.Target).OfType<Capability>()],
            [.. initiative.Allocation.Select(entry => entry.Key.Target).OfType<Team.Team>()],
            [.. knowledge.Links.To<Technology.Technology>(initiative).Concat(decisions.SelectMany(decision => decision.Technologies.Targets<Technology.Technology>())).Distinct()],
            [.. risks],
            [.. risks.SelectMany(risk => risk.Controls.Targets<Control>()).Concat(knowledge.Links.To<Control>(initiative, "plannedBy")).Distinct()],
            Of(goals, measures),
            [.. decisions],
        ];

        static List<Item> Of(List<Goal> goals, Dictionary<Goal, List<Item>> byGoal) => goals is [var only] ? byGoal[only] : [.. goals.SelectMany(goal => byGoal[goal]).Distinct()];
    }

    /// <param name="isNamed">Whether the items that are counted are named too.</param>
    private static Model Row(Initiative initiative, List<Item>[] cells, bool isNamed) => new()
    {
        ["item"] = initiative,
        ["cells"] = cells.Select(items => new Model { ["items"] = isNamed ? items : null, ["count"] = items.Count }).ToList(),

        // A decision is welcome, not owed: every other cell of the chain is.
        ["holes"] = cells.Take(cells.Length - 1).Count(items => items.Count == 0),
    };
}
