using RoadmapSite.Engine.Items;
using RoadmapSite.Roadmap.Gaps;
using RoadmapSite.Roadmap.Plan;
using RoadmapSite.Roadmap.Progress;
using RoadmapSite.Roadmap.Risks;
using RoadmapSite.Roadmap.Team;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Overview;

/// <summary>What each role has to see to, and by when: “mine, and by when”.</summary>
public sealed class DutyAnalysis : IAnalysis<DutyAnalysis>
{
    private readonly ILookup<Item, Duty> byRole;

    private DutyAnalysis(IEnumerable<(Item? Role, Duty Duty)> duties) => byRole = duties
        .Where(one => one.Role is not null)
        .OrderBy(one => one.Duty.When.End)
        .ThenBy(one => one.Duty.Kind)
        .ToLookup(one => one.Role!, one => one.Duty);

    /// <summary>What is not done yet, by day.</summary>
    public IEnumerable<Duty> Of(Item role) => byRole[role];

    public static DutyAnalysis Of(KnowledgeBase knowledge) => new(
    [
        .. knowledge.Initiatives().Where(initiative => initiative.IsLive).SelectMany(Work),
        .. Objectives(knowledge),
        .. knowledge.Items.Where(item => item.NextReview is not null).Select(item => (item.Owner, new Duty(item.NextReview!.Value, DutyKind.Review, item))),
        .. Assessments(knowledge),
        .. knowledge.Of<Risk>()
            .Where(risk => risk.Accepted?.Until is not null)
            .Select(risk => (risk.Owner, new Duty(risk.Accepted!.Until!.Value, DutyKind.Acceptance, risk))),
        .. knowledge.Of<Team.Team>().SelectMany(team => People(team, knowledge)),
        .. Progress(knowledge),
    ]);

    /// <summary>The days of an initiative, for its owner and for those who do the work.</summary>
    private static IEnumerable<(Item? Role, Duty Duty)> Work(Initiative initiative)
    {
        var duties = Days(initiative).ToList();
        var workers = initiative.Raci?.Responsible.Targets<Item>().Where(role => role != initiative.Owner) ?? [];
        return duties.Select(duty => (initiative.Owner, duty))
            .Concat(workers.SelectMany(role => duties.Select(duty => ((Item?)role, duty with { DoesWork = true }))));
    }

    private static IEnumerable<Duty> Days(Initiative initiative)
    {
        if (initiative.Actual?.Start is null && initiative.ExpectedStart() is { } start)
        {
            yield return new(start, DutyKind.Start, initiative, SlipDays: initiative.Baseline?.Start?.SlipTo(start) ?? 0);
        }

        var ends = initiative.ExpectedEnd();
        var lastIsMilestone = false;
        foreach (var milestone in initiative.Milestones.Where(milestone => milestone.Actual is null))
        {
            if (milestone.ExpectedDate() is { } date)
            {
                lastIsMilestone |= date.End == ends?.End;
                yield return new(date, DutyKind.Milestone, initiative, milestone.Title, milestone.Id, SlipDays: milestone.Baseline?.SlipTo(date) ?? 0);
            }
        }

        // The last milestone and the end on one day are one event.
        if (ends is { } end && !lastIsMilestone && initiative.Actual?.End is null)
        {
            yield return new(end, DutyKind.End, initiative, SlipDays: initiative.Baseline?.End?.SlipTo(end) ?? 0);
        }
    }

    /// <summary>Those to come: whether one of the past came true is for its measure to say.</summary>
    private static IEnumerable<(Item? Role, Duty Duty)> Objectives(KnowledgeBase knowledge) =>
        from goal in knowledge.Of<Goal>()
        from objective in goal.Objectives
        where objective.Due?.End >= knowledge.AsOf
        select (objective.Owner is null ? goal.Owner : objective.Owner.Target, new Duty(objective.Due!.Value, DutyKind.Objective, goal, objective.Title, objective.Id));

    private static IEnumerable<(Item? Role, Duty Duty)> Assessments(KnowledgeBase knowledge)
    {
        var freshDays = Thresholds.Of(knowledge.Configuration).AssessmentMaxAgeDays;
        return knowledge.Of<Capability>()
            .Where(capability => capability.Assessed is { } assessed && assessed.End.DayNumber + freshDays <= DateOnly.MaxValue.DayNumber)
            .Select(capability => (capability.Owner, new Duty(PartialDate.Of(capability.Assessed!.Value.End.AddDays(freshDays)), DutyKind.Assessment, capability)));
    }

    /// <summary>What the lead of a team has to see to: missing skills, joiners, leavers.</summary>
    private static IEnumerable<(Item? Role, Duty Duty)> People(Team.Team team, KnowledgeBase knowledge)
    {
        var skills = knowledge.Get<SkillAnalysis>().Of(team)
            .Where(skill => skill.Gap > 0 && skill.Need.Due is not null)
            .Select(skill => new Duty(skill.Need.Due!.Value, DutyKind.Skill, team, skill.Title));
        return skills.Concat(Changes(team.Hires, DutyKind.Join)).Concat(Changes(team.Leaves, DutyKind.Leave)).Select(duty => (team.Lead?.Target, duty));

        IEnumerable<Duty> Changes(IEnumerable<StaffChange> changes, DutyKind kind) =>
            changes.Where(change => change.From?.Start >= knowledge.AsOf).Select(change => new Duty(change.From!.Value, kind, team));
    }

    private static IEnumerable<(Item? Role, Duty Duty)> Progress(KnowledgeBase knowledge)
    {
        foreach (var due in DueEntry.Of(knowledge))
        {
            if (due.Day is not { } day)
            {
                continue;
            }

            var kind = due.What switch { "review" => DutyKind.Meeting, "action" => DutyKind.Action, _ => DutyKind.Measurement };
            foreach (var item in due.Items)
            {
                yield return (due.Owner ?? (kind == DutyKind.Measurement ? item.Owner : null), new(PartialDate.Of(day), kind, item, due.Text));
            }
        }
    }
}
