using RoadmapSite.Roadmap.Plan;
using RoadmapSite.Roadmap.Progress;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Overview;

/// <summary>How a goal stands, measured and delivered: two answers that disagree when it matters.</summary>
/// <param name="Kpis">Its measures, by id.</param>
/// <param name="Health">Mean over the fresh measures of pace between 0 and 1, times 100; null when none is fresh.</param>
/// <param name="Initiatives">Those that serve it and are not cancelled, by id.</param>
/// <param name="Cost">Its even share of all years' cost of each of them.</param>
/// <param name="Colours">How many of them have each colour, worst first; only colours that occur.</param>
public sealed record GoalStanding(
    Goal Goal, IReadOnlyList<KpiState> Kpis, double? Health, IReadOnlyList<Initiative> Initiatives, double Cost, IReadOnlyList<(Rag Rag, int Count)> Colours)
{
    /// <summary>The worst colour among its initiatives; null without any.</summary>
    public Rag? Delivery => Colours.Count == 0 ? null : Colours[0].Rag;
}
