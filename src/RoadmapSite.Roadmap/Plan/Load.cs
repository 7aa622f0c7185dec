namespace RoadmapSite.Roadmap.Plan;

/// <summary>People asked for over some days, half-open: [<paramref name="From"/>, <paramref name="To"/>).</summary>
/// <param name="Fte">Full-time equivalents on each of the days.</param>
public sealed record Load(double Fte, DateOnly From, DateOnly To)
{
    /// <summary>Mean full-time equivalents over the days of [from, to): Σ FTE × overlap days ÷ days.</summary>
    public static double Over(IEnumerable<Load> loads, DateOnly from, DateOnly to) =>
        loads.Sum(load => load.Fte * load.OverlapDays(from, to)) / (to.DayNumber - from.DayNumber);

    private int OverlapDays(DateOnly from, DateOnly to) =>
        Math.Max(0, Math.Min(To.DayNumber, to.DayNumber) - Math.Max(From.DayNumber, from.DayNumber));
}
