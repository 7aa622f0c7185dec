using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;

namespace RoadmapSite.Roadmap.Team.Rules;

/// <summary>People with a skill are missing, and nobody says how they are found. A plan whose day has passed is overdue instead.</summary>
internal sealed class SkillWithoutPlan() : Rule<Team>("RM411", Severity.Warning)
{
    protected override IEnumerable<Diagnostic> Check(Team team, KnowledgeBase knowledge)
    {
        foreach (var skill in knowledge.Get<SkillAnalysis>().Of(team))
        {
            // A plan that cannot be read is a finding of its own.
            if (skill.State == SkillState.NoPlan && !AsWritten.Has(team, skill.Need, SkillNeed.CloseByField))
            {
                yield return Report(
                    skill.Need.At(SkillNeed.RequiredField),
                    FormattableString.Invariant($"“{team.Title}” needs {skill.Need.Required:0.##} with the skill “{skill.Title}” and has {skill.Need.Held:0.##}, and nothing says how the gap is closed."),
                    "say how and by when: “closeBy: train, due: …”; hire, borrow, contract, automate and accept are the other ways");
            }
        }
    }
}
