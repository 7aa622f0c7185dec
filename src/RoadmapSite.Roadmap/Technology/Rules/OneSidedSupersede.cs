using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;

namespace RoadmapSite.Roadmap.Technology.Rules;

/// <summary>A decision that says it was replaced, or that another says it replaces, without the other side.</summary>
internal sealed class OneSidedSupersede() : Rule("RM108", Severity.Error)
{
    public override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge)
    {
        var successors = knowledge.Of<Decision>()
            .Where(decision => decision.Supersedes?.Target is { } old && old != decision)
            .ToLookup(decision => decision.Supersedes!.Target!);
        foreach (var decision in knowledge.Of<Decision>())
        {
            var isMarked = decision.Status == Decision.Superseded;
            if (isMarked && !successors.Contains(decision))
            {
                yield return Report(
                    decision.At(Decision.DecisionStatusField),
                    $"{decision.Id} “{decision.Title}” is superseded, and no decision says that it supersedes it.",
                    $"write `supersedes: {decision.Id}` in the decision that took its place; where nothing did, it is deprecated");
            }

            // A replacement that is only proposed, or was turned down, leaves the old decision in force.
            if (!isMarked && successors[decision].FirstOrDefault(successor => successor.Status is not (Decision.Proposed or Decision.Rejected)) is { } newer)
            {
                yield return Report(
                    decision.At(Decision.DecisionStatusField),
                    $"{decision.Id} “{decision.Title}” is {decision.Status ?? "without a status"}, and {newer.Id} “{newer.Title}” supersedes it.",
                    "write `status: superseded`, or take the `supersedes` out of the newer one") with
                {
                    Notes = [new($"{newer.Id} says so", newer.At(Decision.SupersedesField))],
                };
            }
        }
    }
}
