using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Roadmap.Progress.Rules;

/// <summary>A review that was not held, or an item that was to be looked at again and was not.</summary>
internal sealed class ReviewOverdue() : Rule("RM501", Severity.Warning)
{
    public override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge)
    {
        foreach (var state in knowledge.Get<ReviewAnalysis>().Overdue)
        {
            yield return Report(
                state.Review.At(Review.DueField),
                $"“{state.Review.Title}” was due on {state.Review.Due} and has not been held: it is {Grammar.Count(state.DaysLate ?? 0, "day")} late.",
                "hold it and write the day under “held”; if it is put off, move “due” and say why in the text");
        }

        foreach (var item in knowledge.Items)
        {
            if (item.NextReview is { } next && next.End < knowledge.AsOf)
            {
                yield return Report(
                    item.At(Item.NextReviewField),
                    $"“{item.Title}” was to be reviewed by {next}, {Grammar.Count(knowledge.AsOf.DayNumber - next.End.DayNumber, "day")} ago.",
                    "review it, then set “reviewed” to that day and “nextReview” to the next one");
            }
        }
    }
}
