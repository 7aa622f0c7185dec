using System.Globalization;
using RoadmapSite.Engine.Changes;
using RoadmapSite.Engine.Items;
using RoadmapSite.Roadmap.Gaps;
using RoadmapSite.Roadmap.Plan;
using RoadmapSite.Roadmap.Progress;
using RoadmapSite.Roadmap.Risks;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Overview;

/// <summary>The figures by which a strategy is told from what it was: the home page's five, and what stands behind them.</summary>
internal static class StrategyFigures
{
    public static string HeadroomOf(int year) => "headroom-" + year.ToString(CultureInfo.InvariantCulture);

    public static IEnumerable<HeadlineFigure> Of(KnowledgeBase knowledge)
    {
        var formats = knowledge.Formats();
        var value = knowledge.Get<EarnedValueAnalysis>();
        var gaps = knowledge.Get<GapAnalysis>();
        var risks = knowledge.Get<RiskAnalysis>();
        var kpis = knowledge.Get<KpiAnalysis>();
        var live = knowledge.Initiatives().Where(initiative => !initiative.IsCancelled).ToList();
        yield return Number("health", "Health of the measures, of 100", knowledge.Get<GoalAnalysis>().StrategyHealth, "goals.html", more: true, 0);
        yield return Number("spi", "Schedule index", value.Portfolio.Value.Spi, "plan.html", more: true, 2);
        yield return Number("cpi", "Cost index", value.Portfolio.Value.Cpi, "plan.html", more: true, 2);
        yield return Count("off-track", "Initiatives off track", value.Initiatives.Count(standing => standing.Rag.Shown == Rag.Red), "timeline.html", more: false);
        DateOnly? finish = live.Count == 0 ? null : live.Max(initiative => initiative.ExpectedEnd()?.End);
        yield return new("finish", "Last initiative ends", finish?.DayNumber, finish is { } day ? formats.ShortDay(day) : "", "timeline.html") { MoreIsBetter = false };
        yield return Number("gap-closed", "Weighted gap closed", gaps.AchievedClosurePercent, "gaps.html", more: true, 1, "%");
        yield return Number("gap-planned", "Weighted gap that approved work closes", gaps.PlannedClosurePercent, "gaps.html", more: true, 1, "%");
        yield return Count("above-appetite", "Risks above appetite", risks.AboveAppetite.Count(), "risks.html", more: false);
        yield return Count("untreated", "Risks above appetite without work under way", risks.TreatmentGaps.Count(), "risks.html", more: false);
        yield return Count("on-pace", "Measures on pace", kpis.Kpis.Count(state => state.Rag == Rag.Green), "progress.html", more: true);
        yield return new("cost", "Cost of all work", live.Sum(initiative => initiative.TotalCost()), formats.ShortMoney(live.Sum(initiative => initiative.TotalCost())), "plan.html");
        foreach (var year in knowledge.Get<BudgetAnalysis>().Years.Where(year => year.Headroom is not null))
        {
            var name = year.Year.ToString(CultureInfo.InvariantCulture);
            yield return new(HeadroomOf(year.Year), $"Budget headroom in {name}", year.Headroom, formats.ShortMoney(year.Headroom!.Value), "plan.html") { MoreIsBetter = true };
        }

        HeadlineFigure Number(string key, string label, double? figure, string route, bool more, int decimals, string unit = "") =>
            new(key, label, figure, figure is { } number ? formats.Number(number, decimals) + unit : "", route) { MoreIsBetter = more };

        HeadlineFigure Count(string key, string label, int count, string route, bool more) => Number(key, label, count, route, more, 0);
    }
}
