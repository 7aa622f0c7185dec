using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Roadmap.Plan;
using RoadmapSite.Roadmap.Risks;
using RoadmapSite.Roadmap.Technology;

namespace RoadmapSite.Roadmap.Progress.Rules;

/// <summary>Something that still counts rests on something that no longer does.</summary>
/// <remarks>Only relations that lean on their target are looked at: a decision may name the one it supersedes,
/// a technology the work that switched it off, and prose anything at all.</remarks>
internal sealed class ReferenceToRetired() : Rule("RM107", Severity.Warning)
{
    private static readonly Lean[] Leans =
    [
        new("dependsOn", "depends on", from => from is Initiative { IsCompleted: false, IsCancelled: false }, Cancelled),
        new("initiatives", "counts on", from => from is Risk, Cancelled),
        new("controls", "relies on", from => from is Risk, to => to is Control { Status: Control.Retired } control ? control.Status : null),
        new("plannedBy", "waits for", from => from is Control { Status: Control.Planned or Control.Partial }, Cancelled),
        new("replacedBy", "is to be replaced by", from => from is Technology.Technology { Phase: not "end-of-life" }, to => to is Technology.Technology { Ring: "retire" } ? "itself in the ring “retire”" : null),
        new("decisions", "is to take up", from => from is Review { Held: null }, to => to is Decision { Status: Decision.Superseded or Decision.Rejected } decision ? decision.Status : null),
    ];

    public override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge)
    {
        foreach (var item in knowledge.Items)
        {
            foreach (var reference in item.References)
            {
                if (reference.Target is { } target
                    && target != item
                    && Array.Find(Leans, lean => lean.Relation == reference.Relation && lean.StillCounts(item)) is { } lean
                    && lean.WhyNot(target) is { } state)
                {
                    yield return Report(
                        reference.At,
                        $"“{item.Title}” {lean.Verb} {target.Id} “{target.Title}”, which is {state}.",
                        $"name what takes its place under `{lean.Relation}`, or take it out");
                }
            }
        }
    }

    private static string? Cancelled(Item target) => target is Initiative { IsCancelled: true } initiative ? initiative.Status : null;

    /// <summary>A relation by which one item leans on another.</summary>
    /// <param name="StillCounts">Whether the item that leans is more than history.</param>
    /// <param name="WhyNot">Why its target can no longer be leaned on, in a word; null when it can.</param>
    private sealed record Lean(string Relation, string Verb, Func<Item, bool> StillCounts, Func<Item, string?> WhyNot);
}
