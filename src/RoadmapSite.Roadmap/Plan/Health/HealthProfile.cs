namespace RoadmapSite.Roadmap.Plan.Health;

/// <summary>How coarse a plan may be. Shares are 0–1.</summary>
/// <param name="MaxFloat">Days of total float above which an activity hangs loose.</param>
/// <param name="MaxDuration">Days above which an activity is too long to follow.</param>
/// <param name="InWorkingDays">Whether those days are Monday to Friday; else calendar days.</param>
/// <param name="MilestonesExcuseLength">Whether a milestone inside makes a long activity followable.</param>
public sealed record HealthProfile(string Name, int MaxFloat, int MaxDuration, bool InWorkingDays, bool MilestonesExcuseLength)
{
    /// <summary>The fourteen-point assessment of the Defense Contract Management Agency, as it stands: 44 working days.</summary>
    public static HealthProfile Dcma { get; } = new("dcma", 44, 44, InWorkingDays: true, MilestonesExcuseLength: false);

    /// <summary>The same for a strategy's coarser plan: two quarters of float, four quarters without a milestone inside.</summary>
    public static HealthProfile Roadmap { get; } = new("roadmap", 183, 366, InWorkingDays: false, MilestonesExcuseLength: true);
}
