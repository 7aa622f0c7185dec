using RoadmapSite.Engine;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>Whether services come back in time: what is allowed, what the last test showed, what else would stop.</summary>
internal sealed class RecoveryPage() : Page("services.html", "Recovery")
{
    public override IEnumerable<PageContent> Build(Site site)
    {
        if (site.Knowledge.Of<Service>().Count > 0)
        {
            yield return Content(() => Describe(site.Knowledge));
        }
    }

    internal static Model Describe(KnowledgeBase knowledge)
    {
        var services = knowledge.Get<RecoveryAnalysis>().Services;
        return new()
        {
            ["total"] = services.Count,
            ["fails"] = Count(RecoveryState.Fails),
            ["stale"] = Count(RecoveryState.Stale),
            ["untested"] = Count(RecoveryState.Untested),
            ["meets"] = Count(RecoveryState.Meets),
            ["header"] = RecoveryChart.Header(),
            ["services"] = services
                .OrderBy(one => one.State switch { RecoveryState.Fails => 0, RecoveryState.Untested => 1, RecoveryState.Stale => 2, _ => 3 })
                .ThenBy(one => one.Service.Tier ?? int.MaxValue)
                .ThenByDescending(one => one.RtoGap / one.Service.Rto ?? double.MinValue)
                .Select(one => ServiceModels.Of(one, knowledge)).ToList(),
            ["impossible"] = services.Where(one => one.MtdHolds == false).Select(one => ServiceModels.Of(one, knowledge)).ToList(),
            ["leaned"] = services
                .Select(one => (Recovery: one, By: ServiceModels.NeededBy(one.Service, knowledge).Count()))
                .Where(pair => pair.By > 0 || pair.Recovery.Service.DependsOn.Count > 0)
                .OrderByDescending(pair => pair.By)
                .Select(pair => ServiceModels.Of(pair.Recovery, knowledge)).ToList(),
        };

        int Count(RecoveryState state) => services.Count(one => one.State == state);
    }
}
