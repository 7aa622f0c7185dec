using RoadmapSite.Engine;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Progress;

/// <summary>Whether the strategy works, and whether somebody looks: measures, reviews, what reviews changed, and what is due.</summary>
internal sealed class ProgressPage() : Page("progress.html", "Measures")
{
    private const int DaysAhead = 30;
    private const int MostLater = 8;

    public override IEnumerable<PageContent> Build(Site site)
    {
        var knowledge = site.Knowledge;
        var kpis = KpiCard.WorstFirst(knowledge.Get<KpiAnalysis>().Kpis).ToList();
        var reviews = knowledge.Get<ReviewAnalysis>();
        if (kpis.Count == 0 && reviews.Reviews.Count == 0)
        {
            yield break;
        }

        yield return Content(() => new Model
        {
            ["kpis"] = kpis.Select(state => KpiCard.Of(state, knowledge)).ToList(),
            ["counts"] = Counts(kpis),
            ["reviews"] = reviews.Reviews.OrderBy(Order).ThenBy(WithinOrder).Select(state => ReviewEntry.Of(state, knowledge)).ToList(),
            ["held"] = reviews.Reviews.Count(state => state.Status == ReviewStatus.Held),
            ["overdue"] = reviews.Overdue.OrderByDescending(state => state.DaysLate).Select(state => ReviewEntry.Of(state, knowledge)).ToList(),
            ["nextReview"] = reviews.Next is { } next ? ReviewEntry.Of(next, knowledge) : null,
            ["changes"] = reviews.Reviews.OrderByDescending(Day)
                .SelectMany(state => state.Review.Changes, (state, change) => ReviewEntry.Change(state, change, knowledge))
                .ToList(),
        }.With(Due(knowledge)));
    }

    private static Model Counts(List<KpiState> kpis)
    {
        int Count(Rag rag) => kpis.Count(state => state.Rag == rag);
        return new()
        {
            ["red"] = Count(Rag.Red),
            ["amber"] = Count(Rag.Amber),
            ["green"] = Count(Rag.Green),
            ["stale"] = kpis.Count(state => state is { Rag: Rag.Grey, Stale: true, Last: not null }),
            ["unmeasured"] = kpis.Count(state => state.Last is null),
            ["aimless"] = kpis.Count(state => state is { Rag: Rag.Grey, Stale: false }),
        };
    }

    private static Model Due(KnowledgeBase knowledge)
    {
        var limit = knowledge.AsOf.AddDays(DaysAhead);
        var all = DueEntry.Of(knowledge).ToLookup(entry => entry.IsOverdue ? "overdue" : entry.Day <= limit ? "soon" : "later");
        return new()
        {
            ["dueLimit"] = limit,
            ["dueOverdue"] = Entries(all["overdue"]),
            ["dueSoon"] = Entries(all["soon"]),
            ["dueLater"] = Entries(all["later"].Take(MostLater)),
            ["dueMore"] = Math.Max(0, all["later"].Count() - MostLater),
        };
    }

    private static List<Model> Entries(IEnumerable<DueEntry> entries) => [.. entries.Select(entry => new Model
    {
        ["day"] = entry.Day,
        ["what"] = entry.What,
        ["items"] = entry.Items,
        ["text"] = entry.Text,
        ["owner"] = entry.Owner,
    })];

    /// <summary>The missing ones, then those to come, then those held.</summary>
    private static int Order(ReviewState state) => state.Status switch { ReviewStatus.Overdue => 0, ReviewStatus.Planned => 1, _ => 2 };

    /// <summary>What is missing or to come earliest first, what was held latest first.</summary>
    private static int WithinOrder(ReviewState state) => state.Status == ReviewStatus.Held ? -Day(state).DayNumber : Day(state).DayNumber;

    private static DateOnly Day(ReviewState state) => (state.Review.Held ?? state.Review.Due)?.End ?? DateOnly.MinValue;
}
