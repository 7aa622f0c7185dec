using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Roadmap.Plan;
using RoadmapSite.Roadmap.Risks;

namespace RoadmapSite.Roadmap.Progress.Rules;

/// <summary>Work whose outcome is one in name only: its title again, or nothing that this site could show. A missing outcome is a finding of its own.</summary>
internal sealed class InitiativeWithoutOutcome() : Rule<Initiative>("RM207", Severity.Warning)
{
    protected override IEnumerable<Diagnostic> Check(Initiative initiative, KnowledgeBase knowledge)
    {
        if (initiative is not { Outcome: { Length: > 0 } outcome, IsCancelled: false, IsCompleted: false })
        {
            yield break;
        }

        if (Words(outcome).SequenceEqual(Words(initiative.Title), StringComparer.OrdinalIgnoreCase))
        {
            yield return Report(
                initiative.At(Initiative.OutcomeField),
                $"The outcome of {initiative.Id} is its title again, and does not say what will be true.",
                "say what somebody can check when it is done: who can do what, how much faster, how many fewer");
        }
        else if (initiative is { IsLive: true } && initiative.TotalCost() > 0 && !Changes(initiative, knowledge))
        {
            yield return Report(
                initiative.At(Initiative.OutcomeField),
                FormattableString.Invariant($"{initiative.Id} costs {initiative.TotalCost():N0}, and nothing here would show its outcome: it raises no capability, has no benefit, lowers no risk, puts no control in place and switches no technology off."),
                "add what it changes, such as “raises: [{capability: CAP-…, to: …}]” or “benefits”, or name it under “initiatives” of the risk that it lowers");
        }
    }

    /// <summary>What other items say under any other key, in a decision or a review, is no result.</summary>
    private static bool Changes(Initiative initiative, KnowledgeBase knowledge) =>
        AsWritten.Has(initiative, Initiative.RaisesField)
        || AsWritten.Has(initiative, Initiative.BenefitsField)
        || knowledge.Links.To<Risk>(initiative).Any()
        || knowledge.Links.To<Control>(initiative).Any()
        || knowledge.Links.To<Technology.Technology>(initiative).Any();

    private static string[] Words(string text) => text.Split([' ', '.', ',', ';', ':', '!', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries);
}
