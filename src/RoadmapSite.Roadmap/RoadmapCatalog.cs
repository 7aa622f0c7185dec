using RoadmapSite.Engine;
using RoadmapSite.Roadmap.Gaps;
using RoadmapSite.Roadmap.Overview;
using RoadmapSite.Roadmap.Plan;
using RoadmapSite.Roadmap.Progress;
using RoadmapSite.Roadmap.Risks;
using RoadmapSite.Roadmap.Team;
using RoadmapSite.Roadmap.Technology;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap;

/// <summary>The subjects of an IT strategy, in the order in which each may use those before it.</summary>
public static class RoadmapCatalog
{
    public static Catalog Create() => new(
        VisionSubject.Declare(),
        PlanSubject.Declare(),
        GapsSubject.Declare(),
        TeamSubject.Declare(),
        TechnologySubject.Declare(),
        RisksSubject.Declare(),
        ProgressSubject.Declare(),
        OverviewSubject.Declare())
    {
        Navigation =
        [
            "index.html", "goals.html", "gaps.html", "timeline.html", "plan.html", "team.html", "technology.html", "decisions.html",
            "risks.html", "controls.html", "services.html", "progress.html",
        ],
        Currency = knowledge => knowledge.Currency(),
        LastReview = knowledge => knowledge.Get<ReviewAnalysis>().LastHeld is { Review: { Held: { } held } review } ? (held.End, review) : null,
        Horizon = knowledge => knowledge.Of<Strategy>() is [{ Horizon: { FirstDay: { } first, LastDay: { } last } }, ..] ? (first, last) : null,
    };
}
