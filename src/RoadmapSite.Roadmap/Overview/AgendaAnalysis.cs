using RoadmapSite.Engine.Items;
using RoadmapSite.Roadmap.Plan;
using RoadmapSite.Roadmap.Progress;
using RoadmapSite.Roadmap.Risks;
using RoadmapSite.Roadmap.Team;
using RoadmapSite.Roadmap.Technology;

namespace RoadmapSite.Roadmap.Overview;

/// <summary>What is overdue, what is due soon, and what was done since the last review, across all subjects.</summary>
public sealed class AgendaAnalysis : IAnalysis<AgendaAnalysis>
{
    /// <summary>Days ahead that count as soon.</summary>
    public const int SoonDays = 30;

    private readonly DateOnly asOf;

    private AgendaAnalysis(DateOnly asOf, IEnumerable<AgendaEntry> entries, DateOnly? lastReview)
    {
        this.asOf = asOf;
        Entries = [.. entries.OrderBy(entry => entry.Day).ThenBy(entry => entry.Kind).ThenBy(entry => entry.Item.Id, StringComparer.Ordinal)];
        LastReview = lastReview;
    }

    /// <summary>All of them, by day.</summary>
    public IReadOnlyList<AgendaEntry> Entries { get; }

    /// <summary>The day of the last review that was held.</summary>
    public DateOnly? LastReview { get; }

    public DateOnly SoonEnds => asOf.AddDays(SoonDays);

    /// <summary>Not done, and due before as-of; longest first.</summary>
    public IEnumerable<AgendaEntry> Overdue => Entries.Where(entry => !entry.Done && entry.Day < asOf);

    public IEnumerable<AgendaEntry> Soon => Entries.Where(entry => !entry.Done && entry.Day >= asOf && entry.Day <= SoonEnds);

    /// <summary>Done since the last review was held, latest first.</summary>
    public IEnumerable<AgendaEntry> DoneSinceReview => Entries.Where(entry => entry.Done && entry.Day <= asOf && (LastReview is not { } last || entry.Day > last)).Reverse();

    public static AgendaAnalysis Of(KnowledgeBase knowledge) => new(
        knowledge.AsOf,
        [.. OfInitiatives(knowledge), .. OfRisks(knowledge), .. OfReviews(knowledge), .. OfSkills(knowledge), .. OfDecisions(knowledge)],
        knowledge.Get<ReviewAnalysis>().LastHeld?.Review.Held?.End);

    private static IEnumerable<AgendaEntry> OfInitiatives(KnowledgeBase knowledge)
    {
        foreach (var initiative in knowledge.Initiatives().Where(initiative => !initiative.IsCancelled))
        {
            foreach (var milestone in initiative.Milestones)
            {
                if (milestone.Actual is { } met)
                {
                    // The last milestone and the end on one day are one event.
                    if (initiative.IsCompleted && initiative.Actual?.LastDay == met.End)
                    {
                        continue;
                    }

                    yield return new(met.End, AgendaKind.Milestone, initiative, milestone.Title, Done: true);
                }
                else if (milestone.Baseline is { } agreed && !initiative.IsCompleted)
                {
                    var moved = milestone.Forecast is { } forecast && forecast.End != agreed.End ? forecast.End : (DateOnly?)null;
                    yield return new(agreed.End, AgendaKind.Milestone, initiative, milestone.Title, Done: false, moved);
                }
            }

            if (initiative.IsCompleted && initiative.Actual?.LastDay is { } ended)
            {
                yield return new(ended, AgendaKind.Completion, initiative, initiative.Title, Done: true);
            }
        }
    }

    private static IEnumerable<AgendaEntry> OfRisks(KnowledgeBase knowledge)
    {
        foreach (var assessment in knowledge.Get<RiskAnalysis>().Risks)
        {
            if (assessment.Risk.NextReview is { } due)
            {
                yield return new(due.End, AgendaKind.RiskReview, assessment.Risk, assessment.Risk.Title, Done: false);
            }

            if (assessment.Risk.Accepted?.Until is { } until)
            {
                yield return new(until.End, AgendaKind.Acceptance, assessment.Risk, assessment.Risk.Title, Done: false);
            }
        }
    }

    private static IEnumerable<AgendaEntry> OfReviews(KnowledgeBase knowledge) =>
        from state in knowledge.Get<ReviewAnalysis>().Reviews
        let held = state.Review.Held
        let day = held ?? state.Review.Due
        where day is not null
        select new AgendaEntry(day.Value.End, AgendaKind.Review, state.Review, state.Review.Title, Done: held is not null);

    private static IEnumerable<AgendaEntry> OfSkills(KnowledgeBase knowledge) =>
        from skill in knowledge.Get<SkillAnalysis>().Skills
        where skill.Gap > 0 && skill.Need.Due is not null
        select new AgendaEntry(skill.Need.Due!.Value.End, AgendaKind.Skill, skill.Team, skill.Title, Done: false);

    private static IEnumerable<AgendaEntry> OfDecisions(KnowledgeBase knowledge) =>
        from decision in knowledge.Of<Decision>()
        where decision.Date is not null
        select new AgendaEntry(decision.Date!.Value.End, AgendaKind.Decision, decision, decision.Title, Done: true);
}
