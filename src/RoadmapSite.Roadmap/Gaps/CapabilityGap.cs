using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Gaps;

/// <summary>Where a capability stands, where work takes it, and what is left.</summary>
/// <param name="Capability">Its current level, target and weight are as written, criteria considered.</param>
/// <param name="Raises">The work that lifts it, cancelled work apart, in the order of the initiatives' ends; without an end last.</param>
/// <param name="AgeDays">Days since it was assessed, or null when nobody says when.</param>
/// <param name="IsStale">The assessment is older than the configuration allows.</param>
public sealed record CapabilityGap(Capability Capability, IReadOnlyList<CapabilityRaise> Raises, int? AgeDays, bool IsStale)
{
    public double Current => Capability.Current;

    public double Target => Capability.Target;

    public double Weight => Capability.Weight;

    /// <summary>The level that completed work has reached since the assessment.</summary>
    public double Achieved { get; } = Highest(Capability.Current, Raises.Where(raise => raise.Initiative.IsCompleted));

    /// <summary>The level once approved work is done.</summary>
    public double Planned { get; } = Highest(Capability.Current, Raises.Where(raise => raise.Initiative.IsLive || raise.Initiative.IsCompleted));

    /// <summary>The level if proposed and paused work were done too.</summary>
    public double Potential { get; } = Highest(Capability.Current, Raises);

    public double Gap => Math.Max(0, Target - Current);

    public double WeightedGap => Gap * Weight;

    /// <summary>What is left of the gap now that some work is completed.</summary>
    public double Unachieved => Math.Max(0, Target - Achieved);

    /// <summary>What is left of the gap once approved work is done.</summary>
    public double Residual => Math.Max(0, Target - Planned);

    public double WeightedResidual => Residual * Weight;

    public Coverage Coverage =>
        Gap == 0 ? Coverage.Met
        : Residual == 0 ? Coverage.Full
        : Planned > Current ? Coverage.Partial
        : Potential > Current ? Coverage.Unapproved
        : Coverage.None;

    /// <summary>The first day on which live work has reached the target; null when there is no gap or no such day.</summary>
    public DateOnly? ClosesOn => Closing?.End;

    /// <summary>The live work whose end closes the gap.</summary>
    public Initiative? Closing => Gap == 0 ? null : Live.FirstOrDefault(raise => raise.To >= Target)?.Initiative;

    /// <summary>Live work with an end, earliest first.</summary>
    private IEnumerable<CapabilityRaise> Live => Raises.Where(raise => raise.Initiative is { IsLive: true, End: not null });

    /// <summary>The level on a day, as live work ends.</summary>
    public double LevelOn(DateOnly day) => Highest(Current, Live.Where(raise => raise.Initiative.End <= day));

    private static double Highest(double level, IEnumerable<CapabilityRaise> raises) => raises.Aggregate(level, (highest, raise) => Math.Max(highest, raise.To));
}
