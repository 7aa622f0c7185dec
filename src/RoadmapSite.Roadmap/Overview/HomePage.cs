using RoadmapSite.Engine;
using RoadmapSite.Engine.Changes;
using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Roadmap.Gaps;
using RoadmapSite.Roadmap.Plan;
using RoadmapSite.Roadmap.Progress;
using RoadmapSite.Roadmap.Risks;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Overview;

/// <summary>Are we on plan, in one screen: the sentence, five figures, the goals, the money, the measures, what is due.</summary>
internal sealed class HomePage() : Page("index.html", "Overview")
{
    public override IEnumerable<PageContent> Build(Site site)
    {
        yield return Content(() => ModelOf(site));
    }

    /// <summary>How the whole strategy stands, which the board page shows too.</summary>
    internal static Model ModelOf(Site site)
    {
        var knowledge = site.Knowledge;
        var strategy = knowledge.Of<Strategy>() is [var first, ..] ? first : null;
        var goals = knowledge.Get<GoalAnalysis>();
        var agenda = knowledge.Get<AgendaAnalysis>();
        var measures = KpiCard.WorstFirst(knowledge.Get<KpiAnalysis>().Kpis).ToList();
        return new Model
        {
            ["strategy"] = strategy,
            ["vision"] = strategy?.Vision,
            ["welcome"] = knowledge.Find<PageItem>("index")?.Body is { Html.Length: > 0 } body ? new Markup(body.Html) : null,
            ["health"] = goals.StrategyHealth,
            ["worst"] = Worst(knowledge),
            ["plan"] = Plan(knowledge),
            ["gaps"] = Gaps(knowledge),
            ["risks"] = Risks(knowledge),
            ["money"] = Money(knowledge),
            ["review"] = Review(knowledge),
            ["moved"] = Moved(site),
            ["goals"] = goals.Goals.Select((standing, index) => GoalModel.Of(standing, index + 1)).ToList(),
            ["measures"] = measures.Select(state => KpiCard.Of(state, knowledge)).ToList(),
            ["counts"] = new Model
            {
                ["red"] = measures.Count(state => state.Rag == Rag.Red),
                ["amber"] = measures.Count(state => state.Rag == Rag.Amber),
                ["green"] = measures.Count(state => state.Rag == Rag.Green),
                ["grey"] = measures.Count(state => state.Rag == Rag.Grey),
            },
            ["overdue"] = AgendaModel.Of(agenda.Overdue, knowledge.AsOf),
            ["soon"] = AgendaModel.Of(agenda.Soon, knowledge.AsOf),
            ["soonEnds"] = agenda.SoonEnds,
            ["done"] = AgendaModel.Of(agenda.DoneSinceReview, knowledge.AsOf),
            ["lastReview"] = agenda.LastReview,
        }.With(MoneyByYear.Of(knowledge.Get<BudgetAnalysis>(), knowledge.Formats()));
    }

    /// <summary>The red initiative that ends latest against its baseline: the one a reader must know of.</summary>
    private static Model? Worst(KnowledgeBase knowledge) => knowledge.Get<EarnedValueAnalysis>().Initiatives
        .Where(standing => standing.Rag.Shown == Rag.Red)
        .OrderByDescending(standing => standing.SlipDays ?? 0)
        .ThenByDescending(standing => standing.Value.Bac)
        .Select(standing => new Model { ["item"] = standing.Initiative, ["slip"] = standing.SlipDays ?? 0 })
        .FirstOrDefault();

    /// <summary>What the headline figures were at the earlier state that the site is compared with; null for one that is what it was.</summary>
    private static Model Moved(Site site)
    {
        var before = site.Past is { } past ? StrategyFigures.Of(past.Site.Knowledge).ToDictionary(figure => figure.Key, StringComparer.Ordinal) : [];
        var now = before.Count > 0 ? StrategyFigures.Of(site.Knowledge).ToDictionary(figure => figure.Key, StringComparer.Ordinal) : [];
        return new()
        {
            ["spi"] = Of("spi"),
            ["gaps"] = Of("gap-closed"),
            ["risks"] = Of("above-appetite"),
            ["money"] = Tightest(site.Knowledge) is { } year ? Of(StrategyFigures.HeadroomOf(year.Year)) : null,
        };

        Model? Of(string key) => FigureChange.Of(before.GetValueOrDefault(key), now.GetValueOrDefault(key)) is { From: { } from } change
            ? new Model { ["from"] = from, ["verdict"] = change.Verdict }
            : null;
    }

    private static Model? Plan(KnowledgeBase knowledge)
    {
        var values = knowledge.Get<EarnedValueAnalysis>();
        var thresholds = Thresholds.Of(knowledge.Configuration);
        return values.Initiatives.Count == 0 ? null : new Model
        {
            ["spi"] = values.Portfolio.Value.Spi,
            ["cpi"] = values.Portfolio.Value.Cpi,
            ["earned"] = values.Portfolio.Value.Ev,
            ["due"] = values.Portfolio.Value.Pv,
            ["rag"] = values.Portfolio.Value.Spi is not { } spi ? "grey" : spi >= thresholds.SpiGreen ? "green" : spi >= thresholds.SpiAmber ? "amber" : "red",
            ["live"] = values.Initiatives.Count(standing => standing.Initiative.IsLive),
        };
    }

    private static Model? Gaps(KnowledgeBase knowledge)
    {
        var gaps = knowledge.Get<GapAnalysis>();
        return gaps.AchievedClosurePercent is null ? null : new Model { ["achieved"] = gaps.AchievedClosurePercent, ["planned"] = gaps.PlannedClosurePercent };
    }

    private static Model? Risks(KnowledgeBase knowledge)
    {
        var risks = knowledge.Get<RiskAnalysis>();
        return risks.Risks.Count == 0 ? null : new Model
        {
            ["count"] = risks.Risks.Count,
            ["above"] = risks.AboveAppetite.Count(),
            ["untreated"] = risks.TreatmentGaps.Count(),
        };
    }

    /// <summary>The year from now on with the least headroom.</summary>
    private static BudgetYear? Tightest(KnowledgeBase knowledge) => knowledge.Get<BudgetAnalysis>().Years
        .Where(year => year.Headroom is not null && year.Year >= knowledge.AsOf.Year)
        .OrderBy(year => year.Headroom)
        .FirstOrDefault();

    private static Model? Money(KnowledgeBase knowledge) => Tightest(knowledge) is { } year
        ? new Model { ["year"] = year.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), ["headroom"] = year.Headroom, ["approved"] = year.HeadroomApprovedOnly, ["isShort"] = year.Headroom < 0 }
        : null;

    private static Model? Review(KnowledgeBase knowledge)
    {
        var reviews = knowledge.Get<ReviewAnalysis>();
        if (reviews.Reviews.Count == 0)
        {
            return null;
        }

        var overdue = reviews.Overdue.MaxBy(state => state.DaysLate);
        return new Model { ["overdue"] = overdue?.Review, ["daysLate"] = overdue?.DaysLate, ["due"] = overdue?.Review.Due, ["next"] = reviews.Next?.Review, ["nextDue"] = reviews.Next?.Review.Due };
    }
}
