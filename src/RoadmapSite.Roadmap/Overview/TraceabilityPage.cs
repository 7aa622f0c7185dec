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
    public override IEnumerable<PageContent> Build(Site site)
    {
        var knowledge = site.Knowledge;
        var rows = knowledge.Initiatives().Where(initiative => !initiative.IsCancelled).Select(initiative => Row(knowledge, initiative)).ToList();
        if (rows.Count == 0)
        {
            yield break;
        }

        var risks = knowledge.Of<Risk>();
        yield return Content(new Model
        {
            ["rows"] = rows,
            ["chain"] = ChainMapModel.Of(ChainMap.Of(knowledge, knowledge.Of<Goal>()), knowledge),
            ["complete"] = rows.Count(row => (int)row["holes"]! == 0),
            ["goalsWithoutWork"] = knowledge.Get<AlignmentAnalysis>().GoalsWithoutWork,
            ["gapsWithoutWork"] = knowledge.Get<GapAnalysis>().Capabilities.Where(gap => gap.Coverage is Coverage.None).Select(gap => gap.Capability).ToList(),
            ["risksWithoutWork"] = knowledge.Get<RiskAnalysis>().TreatmentGaps.Select(assessment => assessment.Risk).ToList(),
            ["risksWithoutControl"] = risks.Where(risk => !risk.Controls.Targets<Control>().Any()).ToList(),
            ["controlsWithoutRisk"] = knowledge.Of<Control>().Where(control => !knowledge.Links.To<Risk>(control).Any()).ToList(),
        });
    }

    private static Model Row(KnowledgeBase knowledge, Initiative initiative)
    {
        var goals = initiative.Goals.Targets<Goal>().ToList();
        var risks = knowledge.Links.To<Risk>(initiative, "initiatives").ToList();
        List<Item>[] cells =
        [
            [.. goals.SelectMany(goal => knowledge.Links.To<Driver>(goal, "goals")).Distinct()],
            [.. goals],
            [.. initiative.Raises.Select(raise => raise.Capability?.Target).OfType<Capability>()],
            [.. initiative.Allocation.Select(entry => entry.Key.Target).OfType<Team.Team>()],
            [.. knowledge.Links.To<Technology.Technology>(initiative).Concat(knowledge.Links.To<Decision>(initiative).SelectMany(decision => decision.Technologies.Targets<Technology.Technology>())).Distinct()],
            [.. risks],
            [.. risks.SelectMany(risk => risk.Controls.Targets<Control>()).Concat(knowledge.Links.To<Control>(initiative, "plannedBy")).Distinct()],
            [.. goals.SelectMany(goal => knowledge.Links.To<Kpi>(goal, "goal")).Distinct()],
            [.. knowledge.Links.To<Decision>(initiative)],
        ];
        return new Model
        {
            ["item"] = initiative,
            ["cells"] = cells.Select(items => new Model { ["items"] = items, ["count"] = items.Count }).ToList(),

            // A decision is welcome, not owed: every other cell of the chain is.
            ["holes"] = cells.Take(cells.Length - 1).Count(items => items.Count == 0),
        };
    }
}
