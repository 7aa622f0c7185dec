using RoadmapSite.Engine;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>What holds risks down, and how far it answers the frameworks.</summary>
internal sealed class ControlsPage() : Page("controls.html", "Controls")
{
    /// <summary>Open requirements of one framework that are named here; the rest stand on its own page.</summary>
    private const int Named = 12;

    public override IEnumerable<PageContent> Build(Site site)
    {
        if (site.Knowledge.Of<Control>().Count > 0 || site.Knowledge.Of<Framework>().Count > 0)
        {
            yield return Content(() => Describe(site.Knowledge)) with { Title = "Controls and frameworks" };
        }
    }

    internal static Model Describe(KnowledgeBase knowledge)
    {
        var frameworks = knowledge.Get<CoverageAnalysis>().Frameworks.OrderByDescending(one => one.Percent is not null).ThenBy(one => one.Percent).ToList();
        var controls = knowledge.Of<Control>();
        var active = controls.Where(control => control.Status != Control.Retired).ToList();
        return new()
        {
            ["frameworks"] = frameworks.Select(ControlModels.Of).ToList(),
            ["applicable"] = frameworks.Sum(one => one.Applicable),
            ["inPlace"] = frameworks.Sum(one => one.Count(CoverageStatus.Implemented)),
            ["open"] = frameworks.Sum(one => one.Count(CoverageStatus.Gap)),
            ["notApplicable"] = frameworks.Sum(one => one.Count(CoverageStatus.NotApplicable)),
            ["gaps"] = frameworks.Where(one => one.Gaps.Any()).OrderBy(one => one.Gaps.Count()).Select(Gaps).ToList(),
            ["controls"] = controls
                .OrderBy(ControlModels.StatusOrder)
                .ThenBy(control => ControlStrength.OfWord(control.Effectiveness))
                .Select(control => ControlModels.Of(control, knowledge)).ToList(),
            ["active"] = active.Count,
            ["implemented"] = active.Count(control => control.Status == Control.Implemented),
            ["partial"] = active.Count(control => control.Status == Control.Partial),
            ["planned"] = active.Count(control => control.Status == Control.Planned),
            ["retired"] = controls.Count - active.Count,
            ["untested"] = Working().Where(control => control.Tested is null).ToList(),
            ["old"] = Working().Where(control => ControlTest.Of(control, knowledge.AsOf).IsOld).Select(control => ControlModels.Of(control, knowledge)).ToList(),
            ["withoutEvidence"] = Working().Count(control => control.Evidence.Count == 0),
            ["working"] = Working().Count(),
        };

        IEnumerable<Control> Working() => active.Where(control => control.Status is Control.Implemented or Control.Partial);
    }

    private static Model Gaps(FrameworkCoverage coverage)
    {
        var gaps = coverage.Gaps.ToList();
        return new()
        {
            ["framework"] = coverage.Framework,
            ["count"] = gaps.Count,
            ["named"] = gaps.Take(gaps.Count <= Named + 1 ? gaps.Count : Named).Select(gap => new Model { ["id"] = gap.Id, ["title"] = gap.Title }).ToList(),
            ["more"] = gaps.Count <= Named + 1 ? 0 : gaps.Count - Named,
        };
    }
}
