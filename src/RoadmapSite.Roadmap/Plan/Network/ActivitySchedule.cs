namespace RoadmapSite.Roadmap.Plan.Network;

/// <summary>When an activity can and must happen, half-open: it fills the days from a start up to, not including, its finish.</summary>
/// <param name="TotalFloat">Days it can slip before the whole does; negative when a deadline is out of reach.</param>
/// <param name="FreeFloat">Days it can slip before anything that waits for it does.</param>
public sealed record ActivitySchedule(string Id, int EarlyStart, int EarlyFinish, int LateStart, int LateFinish, int TotalFloat, int FreeFloat)
{
    public bool IsCritical => TotalFloat <= 0;
}
