using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Technology;

/// <summary>On an initiative's page: what it switches off, and how long that runs without support until then.</summary>
internal sealed class RetiringView : ItemView<Initiative>
{
    protected override Model Build(Initiative item, KnowledgeBase knowledge)
    {
        var retired = knowledge.Get<FitAnalysis>().RetiredBy(item)
            .Where(fit => fit.Retirement is { Day: not null })
            .OrderByDescending(fit => fit.UnsupportedDays)
            .ToList();
        return new()
        {
            ["unsupportedSystems"] = retired.Count(fit => fit.UnsupportedDays > 0),
            ["pastSupport"] = retired.ConvertAll(fit => new Model
            {
                ["technology"] = fit.Technology,
                ["supportEnds"] = fit.Technology.SupportEnds,
                ["off"] = fit.Retirement!.Day,
                ["milestone"] = fit.Retirement.Milestone?.Title,
                ["days"] = fit.UnsupportedDays,
                ["agreedDays"] = fit.UnsupportedDaysOnBaseline,
            }),
        };
    }
}
