using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Team;

/// <summary>Exactly one accountable, at least one responsible, and the accountable one is the owner.</summary>
public static class RaciCheck
{
    /// <summary>What is wrong; nothing when no assignment is written.</summary>
    public static IEnumerable<RaciFault> Of(Initiative initiative)
    {
        if (initiative.Raci is not { } raci)
        {
            yield break;
        }

        if (raci.Accountable is not { } accountable)
        {
            yield return RaciFault.NobodyAccountable;
        }
        else if (initiative.OwnerReference is { } owner && (owner.Target ?? owner.Id as object) != (accountable.Target ?? accountable.Id as object))
        {
            yield return RaciFault.AccountableIsNotOwner;
        }

        if (raci.Responsible.Count == 0)
        {
            yield return RaciFault.NobodyResponsible;
        }
    }
}
