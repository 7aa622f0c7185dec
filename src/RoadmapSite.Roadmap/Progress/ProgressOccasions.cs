using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Output.Calendars;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Progress;

/// <summary>Reviews, what they asked for, and the days on which measures and objectives are to be where they should be.</summary>
internal static class ProgressOccasions
{
    public static IEnumerable<Occasion> Of(KnowledgeBase knowledge) =>
        [.. knowledge.Of<Review>().SelectMany(Reviews), .. knowledge.Of<Kpi>().SelectMany(kpi => Targets(kpi, knowledge)), .. knowledge.Of<Goal>().SelectMany(Objectives)];

    private static IEnumerable<Occasion> Reviews(Review review)
    {
        var chair = review.Chair?.Target ?? review.Owner;
        if ((review.Held ?? review.Due) is { } day)
        {
            yield return new(day, "Review", "review", review) { Owner = chair, IsDone = review.Held is not null, Note = review.Held is null ? null : "Held." };
        }

        for (var i = 0; i < review.Actions.Count; i++)
        {
            var action = review.Actions[i];
            if (action is { Done: null, Due: { } due })
            {
                yield return new(due, "Action due", $"action-{i + 1}", review) { Title = action.Text, Owner = action.Owner?.Target ?? chair };
            }
        }
    }

    private static IEnumerable<Occasion> Targets(Kpi kpi, KnowledgeBase knowledge)
    {
        if (kpi.Target is { Date: { } date } target)
        {
            yield return new(date, "Target", "target", kpi) { ComesByItself = true, Note = target.Number is { } value ? $"To reach: {knowledge.Formats().Number(value)}{KpiUnit.Suffix(kpi.Unit)}" : null };
        }
    }

    private static IEnumerable<Occasion> Objectives(Goal goal) =>
        from objective in goal.Objectives
        where objective.Due is not null
        select new Occasion(objective.Due!.Value, "Objective", $"objective-{objective.Id}", goal) { Title = objective.Title, Owner = objective.Owner?.Target ?? goal.Owner, ComesByItself = true };
}
