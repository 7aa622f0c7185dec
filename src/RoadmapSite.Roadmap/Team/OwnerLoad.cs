using RoadmapSite.Engine.Items;
using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Team;

/// <summary>What one role answers for.</summary>
/// <param name="Initiatives">Those that are approved or in progress.</param>
public sealed record OwnerLoad(Role Role, IReadOnlyList<Initiative> Initiatives, IReadOnlyList<Item> Risks)
{
    public int Load => Initiatives.Count + Risks.Count;
}
