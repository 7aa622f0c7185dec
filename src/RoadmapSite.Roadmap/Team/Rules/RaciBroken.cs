using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;
using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Team.Rules;

/// <summary>An assignment without exactly one who answers and somebody who does the work, or whose answerable one is not the owner.</summary>
internal sealed class RaciBroken() : Rule<Initiative>("RM413", Severity.Error)
{
    protected override IEnumerable<Diagnostic> Check(Initiative initiative, KnowledgeBase knowledge)
    {
        if (initiative.Raci is not { } raci)
        {
            yield break;
        }

        foreach (var fault in RaciCheck.Of(initiative))
        {
            // A role that is written and cannot be read is a finding of its own.
            if (fault == RaciFault.NobodyAccountable && !AsWritten.Has(initiative, raci, Raci.AccountableField))
            {
                yield return Report(
                    initiative.KeyOf(Initiative.RaciField),
                    $"Nobody answers for {initiative.Id} “{initiative.Title}”: its RACI has no “A”.",
                    initiative.OwnerReference is { } owner ? $"name exactly one role, the owner: “A: {owner.Text}”" : "name exactly one role, and make it the owner");
            }
            else if (fault == RaciFault.NobodyResponsible && (!AsWritten.Has(initiative, raci, Raci.ResponsibleField) || AsWritten.IsEmptyList(initiative, raci, Raci.ResponsibleField)))
            {
                yield return Report(
                    raci.Has(Raci.ResponsibleField) ? raci.KeyOf(Raci.ResponsibleField) : initiative.KeyOf(Initiative.RaciField),
                    $"Nobody does the work of {initiative.Id} “{initiative.Title}”: its RACI has no “R”.",
                    "name at least one role: “R: [head-it]”; it may be the one that answers for it");
            }
            else if (fault == RaciFault.AccountableIsNotOwner && raci.Accountable is { Target: { } accountable } && initiative.Owner is { } named)
            {
                yield return Report(
                    raci.At(Raci.AccountableField),
                    $"“{accountable.Title}” answers for {initiative.Id} in its RACI, and its owner is “{named.Title}”: one of the two has to.",
                    $"write “A: {named.Id}”, or make {accountable.Id} the owner") with
                {
                    Notes = [new("the owner is written here", initiative.At(Initiative.InitiativeOwnerField))],
                };
            }
        }
    }
}
