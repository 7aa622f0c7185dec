using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Team;

/// <summary>What a team is asked for in a quarter, and what it has, in full-time equivalents for change.</summary>
/// <param name="Contributions">Which initiatives make up the demand, in their order.</param>
public sealed record TeamQuarter(Quarter Quarter, double Supply, UseBand Band, IReadOnlyList<Contribution> Contributions)
{
    public double Demand { get; } = Contributions.Sum(contribution => contribution.Demand);

    /// <summary>Demand over supply; null without supply.</summary>
    public double? Use => Supply > 0 ? Demand / Supply : null;

    /// <summary>Full-time equivalents asked for beyond what there is.</summary>
    public double OverAllocation => Math.Max(0, Demand - Supply);
}
