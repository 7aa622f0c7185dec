namespace RoadmapSite.Roadmap.Plan;

/// <summary>The sums of every initiative that is not cancelled.</summary>
/// <param name="Total">Capital, operating and running cost of all years.</param>
/// <param name="Eac">Sum of the estimates at completion. One that has spent without earning has no estimate of its own and counts with what it spent and its whole budget.</param>
/// <param name="Summary">Start, end, progress by cost and worst colour of the whole; null when no initiative has dates.</param>
public sealed record Portfolio(double Total, EarnedValue Value, double Eac, Rollup? Summary);
