using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;

namespace RoadmapSite.Roadmap.Plan.Rules;

/// <summary>Work that waits for nothing and that nothing waits for, in a plan most of whose work is linked.</summary>
internal sealed class UnlinkedInitiative() : Rule("RM313", Severity.Information)
{
    public override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge)
    {
        var all = knowledge.Initiatives();
        var awaited = all.SelectMany(initiative => initiative.DependsOn).Select(dependency => dependency.Item?.Target).OfType<Initiative>().ToHashSet();
        var open = all.Where(initiative => !initiative.IsCompleted && !initiative.IsCancelled).ToList();

        // What cannot be read or found is a finding of its own.
        var unlinked = open
            .Where(initiative => !awaited.Contains(initiative)
                && initiative.IsComplete
                && initiative.DependsOn.Count == 0
                && (!AsWritten.Has(initiative, Initiative.DependsOnField) || AsWritten.IsEmptyList(initiative, Initiative.DependsOnField)))
            .ToList();

        // A plan with few dependencies does not work with them.
        return 2 * unlinked.Count < open.Count
            ? unlinked.Select(initiative => Report(
                initiative.At(Item.TitleField),
                $"{initiative.Id} “{initiative.Title}” waits for nothing, and nothing waits for it, while most of the plan is linked.",
                "name what it waits for under “dependsOn”, or name it where something waits for it; where it truly stands by itself, allow this and say so"))
            : [];
    }
}
