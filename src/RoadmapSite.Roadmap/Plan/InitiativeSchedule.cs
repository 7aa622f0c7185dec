using RoadmapSite.Roadmap.Plan.Network;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>When an initiative can really happen, and how much room it has.</summary>
/// <param name="FeasibleStart">The first day its dependencies allow; null when it waits for itself in a ring, or has no start.</param>
/// <param name="FeasibleEnd">The last day that follows; null likewise.</param>
/// <param name="KnockOnDays">Feasible end less expected end, in calendar days.</param>
/// <param name="Path">Early and late dates and floats in days from <see cref="ScheduleAnalysis.Origin"/>; null for cancelled initiatives, rings, and missing dates.</param>
public sealed record InitiativeSchedule(Initiative Initiative, DateOnly? FeasibleStart, DateOnly? FeasibleEnd, int? KnockOnDays, ActivitySchedule? Path);
