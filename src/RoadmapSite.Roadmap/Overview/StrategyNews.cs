using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Output.Feeds;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;
using RoadmapSite.Roadmap.Plan;
using RoadmapSite.Roadmap.Progress;
using RoadmapSite.Roadmap.Technology;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Overview;

/// <summary>What happened, for those who follow the strategy: work that began or ended, milestones met, decisions, reviews and what they changed.</summary>
internal static class StrategyNews
{
    public static IEnumerable<News> Of(KnowledgeBase knowledge)
    {
        var formats = knowledge.Formats();
        return
        [
            .. knowledge.Initiatives().SelectMany(initiative => Work(initiative)),
            .. knowledge.Of<Decision>().Where(decision => decision.Date is not null).Select(Decided),
            .. knowledge.Get<ReviewAnalysis>().Reviews.Where(state => state.Review.Held is not null).SelectMany(state => Reviewed(state, formats)),
        ];
    }

    private static IEnumerable<News> Work(Initiative initiative)
    {
        if (initiative.Actual?.Start is { } began)
        {
            yield return new(began.End, $"Begun: {initiative.Title}", "start", initiative) { Summary = initiative.Outcome };
        }

        var ends = initiative.Actual?.End;
        foreach (var milestone in initiative.Milestones)
        {
            // The last milestone and the end on one day are one event.
            if (milestone.Actual is { } met && met.End != ends?.End)
            {
                yield return new(met.End, $"Milestone met: {milestone.Title}", $"milestone-{milestone.Id}", initiative) { Summary = $"{initiative.Title}. {Kept(milestone.Baseline, met)}".Trim() };
            }
        }

        if (ends is { } ended)
        {
            yield return new(ended.End, $"{(initiative.IsCancelled ? "Stopped" : "Completed")}: {initiative.Title}", "end", initiative)
            {
                Summary = $"{initiative.Outcome} {Kept(initiative.Baseline?.End, ended)}".Trim(),
            };
        }
    }

    private static string Kept(PartialDate? agreed, PartialDate actual) => agreed?.SlipTo(actual) switch
    {
        null => "",
        0 => "As agreed.",
        > 0 and var late => $"{Grammar.Count(late, "day")} later than agreed.",
        var early => $"{Grammar.Count(-early.Value, "day")} earlier than agreed.",
    };

    private static News Decided(Decision decision) => new(decision.Date!.Value.End, $"{Word(decision.Status)}: {decision.Title}", "decision", decision) { Summary = decision.Summary ?? decision.Context };

    private static string Word(string? status) => status switch
    {
        Decision.Proposed => "Decision proposed",
        Decision.Rejected => "Decision rejected",
        Decision.Superseded or Decision.Deprecated => "Decision taken, replaced since",
        _ => "Decision taken",
    };

    private static IEnumerable<News> Reviewed(ReviewState state, Formats formats)
    {
        var review = state.Review;
        var day = review.Held!.Value.End;
        yield return new(day, $"Review held: {review.Title}", "review", review)
        {
            Summary = string.Join(' ', review.Findings.Select(finding => finding.TrimEnd('.') + ".").Append(review.Outcome is { } outcome ? $"Outcome: {outcome}." : "")).Trim(),
        };
        for (var i = 0; i < review.Changes.Count; i++)
        {
            var change = review.Changes[i];
            if (change.Item?.Target is { } item)
            {
                var field = Casing.Kebab(change.Field).Replace('-', ' ').Replace('.', ' ');
                yield return new(day, $"Changed: {item.Title}, {field}", $"{review.Id}-{i + 1}", item)
                {
                    Summary = $"{Values(change, formats)}{(change.Reason is { } reason ? $" {reason.TrimEnd('.')}." : "")} Agreed in {review.Title}.",
                };
            }
        }
    }

    private static string Values(LoggedChange change, Formats formats) => (LoggedValue.InWords(change.From, formats), LoggedValue.InWords(change.To, formats)) switch
    {
        (null, null) => "A new value.",
        (null, var to) => $"Now {to}.",
        (var from, null) => $"Was {from}, and is empty now.",
        var (from, to) => $"From {from} to {to}.",
    };
}
