namespace RoadmapSite.Roadmap.Plan;

/// <summary>How an initiative stands on a day: dates, money, and the colour they give.</summary>
/// <param name="SlipDays">From the end agreed to the end expected, in calendar days.</param>
/// <param name="PlannedPct">What should be done by now, 0–100; null without agreed dates.</param>
/// <param name="EarnedPct">What is done, 0–100.</param>
/// <param name="Total">Capital, operating and running cost of all years.</param>
/// <param name="Milestones">In the order written.</param>
public sealed record InitiativeStanding(
    Initiative Initiative, int? SlipDays, double? PlannedPct, double EarnedPct, double Total, EarnedValue Value, RagDecision Rag, IReadOnlyList<MilestoneStanding> Milestones)
{
    public IEnumerable<Milestone> LateMilestones => Milestones.Where(one => one.State == MilestoneState.Late).Select(one => one.Milestone);
}
