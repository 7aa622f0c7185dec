using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>When a control was last shown to work, and whether that is too long ago.</summary>
/// <param name="DaysAgo">Null when it was never tested.</param>
/// <param name="Limit">Days that a test holds: its own cadence, else a year as for recovery tests.</param>
public sealed record ControlTest(PartialDate? Tested, int? DaysAgo, int Limit)
{
    private const int Year = 366;

    public bool IsOld => DaysAgo > Limit;

    public static ControlTest Of(Control control, DateOnly asOf) => new(
        control.Tested,
        control.Tested is { } tested ? Math.Max(0, asOf.DayNumber - tested.End.DayNumber) : null,
        control.TestEvery switch { "monthly" => 31, "quarterly" => 92, "semiannual" => 183, _ => Year });
}
