using RoadmapSite.Engine;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;

namespace RoadmapSite.Roadmap.Technology;

/// <summary>Who decided what, from which options, and what waits to be decided.</summary>
internal sealed class DecisionsPage() : Page("decisions.html", "Decisions")
{
    public override IEnumerable<PageContent> Build(Site site)
    {
        if (site.Knowledge.Of<Decision>().Count > 0)
        {
            yield return Content(() => Describe(site.Knowledge));
        }
    }

    private static Model Describe(KnowledgeBase knowledge)
    {
        var decisions = knowledge.Of<Decision>()
            .OrderByDescending(decision => decision.Date?.End ?? DateOnly.MinValue)
            .Select(decision => DecisionModel.Of(decision, knowledge))
            .ToList();
        var taken = knowledge.Of<Decision>().Count(decision => decision.Status == Decision.Accepted);
        return new()
        {
            ["decisions"] = decisions,
            ["accepted"] = taken,
            ["proposed"] = decisions.Where(decision => decision["isOpen"] is true).OrderByDescending(decision => decision["waiting"] as int? ?? -1).ToList(),
            ["other"] = decisions.Count - taken - decisions.Count(decision => decision["isOpen"] is true),
            ["weighed"] = decisions.Where(decision => decision["weighed"] is not null).ToList(),
        };
    }
}
