using RoadmapSite.Engine.Items;
using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Team;

/// <summary>How much each role answers for: live initiatives and risks.</summary>
public sealed class OwnerAnalysis : IAnalysis<OwnerAnalysis>
{
    // Risks are a later subject; their type is known here by name only, as it is to a roadblock's reference.
    private const string RiskType = "risk";

    private OwnerAnalysis(IReadOnlyList<OwnerLoad> owners) => Owners = owners;

    /// <summary>Every role, the most loaded first, then in the order of the roles.</summary>
    public IReadOnlyList<OwnerLoad> Owners { get; }

    public static OwnerAnalysis Of(KnowledgeBase knowledge)
    {
        var owned = knowledge.Items.Where(item => item.Owner is Role).ToLookup(item => item.Owner!);
        return new([.. knowledge.Of<Role>()
            .Select(role => new OwnerLoad(
                role,
                [.. owned[role].OfType<Initiative>().Where(initiative => initiative.IsLive)],
                [.. owned[role].Where(item => item.Type.Name == RiskType)]))
            .OrderByDescending(owner => owner.Load)]);
    }
}
