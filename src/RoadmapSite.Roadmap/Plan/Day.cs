namespace RoadmapSite.Roadmap.Plan;

internal static class Day
{
    /// <summary>The day of a day number; the first or last there is when lags run out of the calendar.</summary>
    public static DateOnly Of(int dayNumber) => DateOnly.FromDayNumber(Math.Clamp(dayNumber, 0, DateOnly.MaxValue.DayNumber));
}
