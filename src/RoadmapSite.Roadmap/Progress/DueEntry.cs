using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Progress;

/// <summary>Something that measuring and reviewing asks for by a day: a review, an action of a review, the measurements of a day.</summary>
/// <param name="Day">The last day it may be done; null when it was never begun.</param>
/// <param name="What">Its kind: <c>review</c>, <c>action</c>, <c>measurement</c>.</param>
/// <param name="IsOverdue">A measurement is once its grace has passed too and the measure is stale.</param>
/// <param name="Items">The pages to go to.</param>
/// <param name="Text">What is to be done, where the item's title does not say it.</param>
/// <param name="Owner">Who does it.</param>
internal sealed record DueEntry(DateOnly? Day, string What, bool IsOverdue, IReadOnlyList<Item> Items, string? Text = null, Item? Owner = null)
{
    /// <summary>All of a knowledge base that is still open, earliest first, what has no day before all.</summary>
    public static IReadOnlyList<DueEntry> Of(KnowledgeBase knowledge)
    {
        var reviews = knowledge.Get<ReviewAnalysis>().Reviews
            .Where(state => state is { Status: not ReviewStatus.Held, Review.Due: not null })
            .Select(state => new DueEntry(state.Review.Due!.Value.End, "review", state.Status == ReviewStatus.Overdue, [state.Review], Owner: state.Review.Chair?.Target));
        var actions = knowledge.Of<Review>()
            .SelectMany(review => review.Actions, (review, action) => (review, action))
            .Where(pair => pair.action is { Done: null, Due: not null })
            .Select(pair => new DueEntry(pair.action.Due!.Value.End, "action", pair.action.Due.Value.End < knowledge.AsOf, [pair.review], pair.action.Text, pair.action.Owner?.Target));
        var measurements = knowledge.Get<KpiAnalysis>().Kpis
            .GroupBy(state => (Day: state.LastDate?.AddDays(KpiAnalysis.Days(state.Kpi.Frequency)), state.Stale))
            .Select(group => new DueEntry(group.Key.Day, "measurement", group.Key.Stale, [.. group.Select(state => state.Kpi)]));
        return [.. reviews.Concat(actions).Concat(measurements).OrderBy(entry => entry.Day ?? DateOnly.MinValue)];
    }
}
