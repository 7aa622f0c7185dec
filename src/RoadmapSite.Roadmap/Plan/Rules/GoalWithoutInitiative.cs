using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Plan.Rules;

/// <summary>A goal that no approved or running initiative serves.</summary>
internal sealed class GoalWithoutInitiative() : Rule<Goal>("RM203", Severity.Warning)
{
    protected override IEnumerable<Diagnostic> Check(Goal goal, KnowledgeBase knowledge)
    {
        var initiatives = knowledge.Links.To<Initiative>(goal, Initiative.GoalsField.Name).ToList();
        if (initiatives.Exists(initiative => initiative.IsLive))
        {
            yield break;
        }

        var others = initiatives.Count == 0
            ? "no initiative names it"
            : Grammar.And([.. initiatives.Select(initiative => $"{initiative.Id} is {Casing.Sentence(initiative.Status).ToLowerInvariant()}")]);
        yield return Report(
            goal.At(Item.TitleField),
            $"Nothing approved or in progress serves {goal.Id} “{goal.Title}”: {others}.",
            "approve an initiative that serves it, name the goal in one that does, or drop the goal");
    }
}
