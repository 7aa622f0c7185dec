namespace RoadmapSite.Roadmap.Plan;

internal static class Day
{
    /// <summary>The last day that can be written as a date, which leaves a year for what is added to days afterwards.</summary>
    private static readonly int Last = new DateOnly(9998, 12, 31).DayNumber;

    /// <summary>The day of a day number; the first or last that can be written when lags run out of the calendar.</summary>
    public static DateOnly Of(int dayNumber) => DateOnly.FromDayNumber(Math.Clamp(dayNumber, 0, Last));
}
