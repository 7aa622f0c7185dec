using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Roadmap.Technology;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>A service: how soon it must be back, how soon it was, and what stands and falls with it.</summary>
internal sealed class ServiceView : ItemView<Service>
{
    protected override Standing? StandingOf(Service item, KnowledgeBase knowledge) => knowledge.Get<RecoveryAnalysis>().Find(item)?.State switch
    {
        RecoveryState.Fails => new("red", "Fails"),
        RecoveryState.Stale => new("amber", "Stale"),
        RecoveryState.Meets => new("green", "Meets"),
        _ => new("grey", "Untested"),
    };

    protected override Model Build(Service item, KnowledgeBase knowledge)
    {
        var risks = knowledge.Get<RiskAnalysis>();
        return ServiceModels.Of(knowledge.Get<RecoveryAnalysis>().Find(item)!, knowledge).With(new Model
        {
            ["header"] = RecoveryChart.Header(),
            ["threats"] = risks.Threatening(item).Select(one => RiskModels.Of(one, knowledge.AsOf)).ToList(),
            ["platforms"] = item.Technologies.Targets<Technology.Technology>().Select(technology => Platform(technology, knowledge)).ToList(),
        });
    }

    private static Model Platform(Technology.Technology technology, KnowledgeBase knowledge)
    {
        var fit = knowledge.Get<FitAnalysis>().Find(technology);
        return new()
        {
            ["technology"] = technology,
            ["supportEnds"] = technology.SupportEnds,
            ["unsupportedDays"] = fit?.UnsupportedDays ?? 0,
            ["retired"] = fit?.Retirement?.Day,
        };
    }
}
