using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;
using RoadmapSite.Roadmap.Plan;
using RoadmapSite.Roadmap.Team;

namespace RoadmapSite.Roadmap.Progress.Rules;

/// <summary>A milestone, an initiative, a gap in skills or an action of a review that should be done by now and is not.</summary>
/// <remarks>Objectives are left to their measures: nothing in front matter says that one is reached.</remarks>
internal sealed class Overdue() : Rule("RM305", Severity.Warning)
{
    public override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge) =>
        knowledge.Of<Initiative>()
            .Where(initiative => !initiative.IsCompleted && !initiative.IsCancelled)
            .SelectMany(initiative => Milestones(initiative, knowledge.AsOf).Concat(End(initiative, knowledge.AsOf)))
            .Concat(knowledge.Of<Review>().SelectMany(review => Actions(review, knowledge.AsOf)))
            .Concat(knowledge.Get<SkillAnalysis>().Skills.Where(skill => skill.State == SkillState.Overdue).Select(skill => Skill(skill, knowledge.AsOf)));

    private IEnumerable<Diagnostic> Milestones(Initiative initiative, DateOnly asOf)
    {
        foreach (var milestone in initiative.Milestones)
        {
            if (MilestoneStanding.Of(milestone, asOf).State == MilestoneState.Late)
            {
                var agreed = milestone.Baseline!.Value;
                var expected = milestone.Forecast is { } forecast ? $" It is expected on {forecast}." : "";
                yield return Report(
                    milestone.At(Milestone.BaselineField),
                    $"“{milestone.Title}” was agreed for {agreed} and is {Late(agreed, asOf)} late.{expected}",
                    "write its “actual” date once it is met, or have a review agree on a new baseline");
            }
        }
    }

    private IEnumerable<Diagnostic> End(Initiative initiative, DateOnly asOf)
    {
        if (initiative.Actual?.End is null && initiative.ExpectedEnd() is { } end && end.End < asOf)
        {
            var period = initiative.Forecast?.End is null ? initiative.Baseline! : initiative.Forecast;
            yield return Report(
                period.At(Period.EndField),
                $"{initiative.Id} “{initiative.Title}” was to end on {end}, {Late(end, asOf)} ago, and is not completed.",
                "write its actual end and set the status to completed, or give it a forecast that can be kept");
        }
    }

    private IEnumerable<Diagnostic> Actions(Review review, DateOnly asOf)
    {
        foreach (var action in review.Actions)
        {
            if (action is { Due: { } due, Done: null } && due.End < asOf)
            {
                yield return Report(
                    action.At(ReviewAction.DueField),
                    $"“{action.Text}” was due on {due} and is {Late(due, asOf)} late.",
                    "write its “done” date once it is done, or agree on another day");
            }
        }
    }

    private Diagnostic Skill(SkillGap skill, DateOnly asOf)
    {
        var due = skill.Need.Due!.Value;
        return Report(
            skill.Need.At(SkillNeed.DueField),
            FormattableString.Invariant($"“{skill.Title}” was to be closed in “{skill.Team.Title}” by {due}, {Late(due, asOf)} ago, and {skill.Gap:0.##} {(skill.Gap == 1 ? "person is" : "people are")} still missing."),
            "raise “held” once somebody has it, or give “due” a day that can be kept");
    }

    private static string Late(PartialDate date, DateOnly asOf) => Grammar.Count(asOf.DayNumber - date.End.DayNumber, "day");
}
