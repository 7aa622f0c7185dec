using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Output.Calendars;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>The starts, milestones and ends of initiatives, on the days expected now.</summary>
internal static class PlanOccasions
{
    public static IEnumerable<Occasion> Of(KnowledgeBase knowledge)
    {
        foreach (var initiative in knowledge.Initiatives().Where(initiative => !initiative.IsCancelled))
        {
            if (initiative.ExpectedStart() is { } first)
            {
                var hasBegun = initiative.Actual?.Start is not null || initiative.Status is InitiativeStatus.InProgress or InitiativeStatus.Completed;
                yield return new(first, "Initiative starts", "start", initiative)
                {
                    IsDone = hasBegun,
                    IsLate = initiative.Baseline?.Start?.End < knowledge.AsOf,
                    Note = hasBegun ? "Begun." : Note(initiative, initiative.Baseline?.Start, first, knowledge),
                };
            }

            var end = initiative.ExpectedEnd();
            var lastIsMilestone = false;
            foreach (var milestone in initiative.Milestones)
            {
                if (milestone.ExpectedDate() is { } date)
                {
                    lastIsMilestone |= date.End == end?.End;
                    yield return new(date, "Milestone", $"milestone-{milestone.Id}", initiative)
                    {
                        Title = milestone.Title,
                        IsDone = milestone.Actual is not null,
                        IsLate = MilestoneStanding.Of(milestone, knowledge.AsOf).State == MilestoneState.Late,
                        Note = milestone.Actual is not null ? "Met." : Note(initiative, milestone.Baseline, date, knowledge),
                    };
                }
            }

            // The last milestone and the end on one day are one event.
            if (end is { } last && !lastIsMilestone)
            {
                yield return new(last, "Initiative ends", "end", initiative)
                {
                    IsDone = initiative.Actual?.End is not null || initiative.IsCompleted,
                    IsLate = initiative.Baseline?.End?.End < knowledge.AsOf,
                    Note = initiative.Actual?.End is not null ? "Complete." : Note(initiative, initiative.Baseline?.End, last, knowledge),
                };
            }
        }
    }

    private static string? Note(Initiative initiative, PartialDate? agreed, PartialDate expected, KnowledgeBase knowledge) =>
        initiative.Status == InitiativeStatus.Proposed ? "Proposed, not approved."
        : initiative.Status == InitiativeStatus.OnHold ? "On hold."
        : agreed?.SlipTo(expected) is { } slip and not 0 ? $"Agreed for {Words(agreed.Value, knowledge)}, {Engine.Text.Grammar.Count(Math.Abs(slip), "day")} {(slip > 0 ? "earlier" : "later")}."
        : null;

    private static string Words(PartialDate date, KnowledgeBase knowledge) => date.IsDay ? knowledge.Formats().Day(date.Start) : knowledge.Formats().ShortDay(date);
}
