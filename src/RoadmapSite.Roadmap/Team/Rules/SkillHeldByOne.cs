using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;

namespace RoadmapSite.Roadmap.Team.Rules;

/// <summary>A skill that a team needs and that one person has, or nobody: the first illness or resignation stops the work.</summary>
internal sealed class SkillHeldByOne() : Rule<Team>("RM410", Severity.Warning)
{
    protected override IEnumerable<Diagnostic> Check(Team team, KnowledgeBase knowledge)
    {
        foreach (var skill in knowledge.Get<SkillAnalysis>().Of(team))
        {
            if (skill is { BusFactor: <= 1, Need.Required: > 0 })
            {
                yield return Report(
                    skill.Need.At(SkillNeed.HeldField),
                    skill.BusFactor > 0
                        ? $"One person in “{team.Title}” has the skill “{skill.Title}”; if that person is away, nobody has it."
                        : $"Nobody in “{team.Title}” has the skill “{skill.Title}”, and it needs {Number(skill.Need.Required)} with it.",
                    skill.BusFactor > 0
                        ? "train or hire a second, or say who stands in and allow this with that reason"
                        : "train, hire or borrow, and raise “held” once somebody has it");
            }
        }
    }

    private static string Number(double required) => required == 1 ? "one person" : FormattableString.Invariant($"{required:0.##} people");
}
