using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Text;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Progress;

/// <summary>A review in words and figures, for the list of reviews and for its own page.</summary>
internal static class ReviewEntry
{
    public static Model Of(ReviewState state, KnowledgeBase knowledge)
    {
        var review = state.Review;
        return new()
        {
            ["review"] = review,
            ["state"] = state.Status,
            ["rag"] = state.Status switch { ReviewStatus.Held => "blue", ReviewStatus.Overdue => "red", _ => "grey" },
            ["due"] = review.Due,
            ["held"] = review.Held,
            ["daysLate"] = state.DaysLate,
            ["daysLeft"] = review.Due?.End.DayNumber - knowledge.AsOf.DayNumber,
            ["cadence"] = review.Cadence,
            ["chair"] = review.Chair?.Target,
            ["scope"] = review.Scope.Select(word => word == "kpis" ? "KPIs" : Casing.Kebab(word).Replace('-', ' ')).ToList(),
            ["outcome"] = review.Outcome,
            ["found"] = review.Findings,
            ["decisions"] = review.Decisions.Select(reference => reference.Target).OfType<Item>().ToList(),
            ["changes"] = review.Changes.Select(change => Change(state, change, knowledge)).ToList(),
            ["actions"] = review.Actions.Select(action => Action(action, knowledge)).ToList(),
        };
    }

    public static Model Change(ReviewState state, LoggedChange change, KnowledgeBase knowledge) => new()
    {
        ["review"] = state.Review,
        ["day"] = state.Review.Held ?? state.Review.Due,
        ["item"] = change.Item?.Target,
        ["written"] = change.Item?.Text ?? "",
        ["field"] = Casing.Kebab(change.Field).Replace('-', ' ').Replace('.', ' '),
        ["from"] = LoggedValue.InWords(change.From, knowledge.Formats()),
        ["to"] = LoggedValue.InWords(change.To, knowledge.Formats()),
        ["moved"] = LoggedValue.DaysMoved(change),
        ["reason"] = change.Reason,
    };

    private static Model Action(ReviewAction action, KnowledgeBase knowledge) => new()
    {
        ["text"] = action.Text,
        ["owner"] = action.Owner?.Target,
        ["due"] = action.Due,
        ["done"] = action.Done,
        ["isOverdue"] = action.Done is null && action.Due?.End < knowledge.AsOf,
    };
}
