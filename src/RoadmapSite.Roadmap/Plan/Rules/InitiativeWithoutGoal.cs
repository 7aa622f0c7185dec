using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Plan.Rules;

/// <summary>An initiative whose list of goals is empty. A missing list and an unknown goal are findings of their own.</summary>
internal sealed class InitiativeWithoutGoal() : Rule<Initiative>("RM205", Severity.Warning)
{
    protected override IEnumerable<Diagnostic> Check(Initiative initiative, KnowledgeBase knowledge)
    {
        if (initiative.Goals.Count == 0 && AsWritten.IsEmptyList(initiative, Initiative.GoalsField) && !initiative.IsCancelled)
        {
            var example = knowledge.Of<Goal>() is [var first, ..] ? $"{first.Id} (“{first.Title}”)" : "GOAL-1";
            yield return Report(
                initiative.At(Initiative.GoalsField),
                $"{initiative.Id} “{initiative.Title}” serves no goal.",
                $"name the goals it serves, such as {example}, or ask why it is paid for");
        }
    }
}
