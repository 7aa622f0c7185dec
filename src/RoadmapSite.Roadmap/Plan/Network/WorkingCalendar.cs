namespace RoadmapSite.Roadmap.Plan.Network;

/// <summary>Monday to Friday without holidays: turns working-day offsets into dates, and spans of dates into working days.</summary>
public sealed class WorkingCalendar
{
    private readonly int[] holidays;

    /// <param name="holidays">Days off; those on a weekend change nothing.</param>
    public WorkingCalendar(params IEnumerable<DateOnly> holidays) =>
        this.holidays = [.. holidays.Select(day => day.DayNumber).Where(IsWeekday).Distinct().Order()];

    public static WorkingCalendar WithoutHolidays { get; } = new();

    public bool IsWorkingDay(DateOnly day) => IsWeekday(day.DayNumber) && Array.BinarySearch(holidays, day.DayNumber) < 0;

    /// <summary>The working day at an offset: 0 is the first working day on or after <paramref name="origin"/>.</summary>
    public DateOnly Day(DateOnly origin, int offset)
    {
        // The day's place among all weekdays is its place among working days and the holidays before it;
        // how many those are depends on the day, so the two are brought together step by step.
        var place = WorkingDaysBefore(origin.DayNumber) + offset;
        var weekday = place;
        while (true)
        {
            var number = (weekday / 5 * 7) + (weekday % 5);
            var needed = place + HolidaysBefore(number + 1);
            if (needed == weekday)
            {
                return DateOnly.FromDayNumber(number);
            }

            weekday = needed;
        }
    }

    /// <summary>The first day of something that starts at an offset.</summary>
    public DateOnly FirstDay(DateOnly origin, int start) => Day(origin, start);

    /// <summary>The last day of something that fills the offsets up to, not including, <paramref name="finish"/>.</summary>
    public DateOnly LastDay(DateOnly origin, int finish) => Day(origin, finish - 1);

    /// <summary>The working days of [from, to); negative when the two stand the other way round.</summary>
    public int WorkingDays(DateOnly from, DateOnly to) => WorkingDaysBefore(to.DayNumber) - WorkingDaysBefore(from.DayNumber);

    // Day number 0, the first of January of the year 1, is a Monday.
    private static bool IsWeekday(int dayNumber) => dayNumber % 7 < 5;

    private int WorkingDaysBefore(int dayNumber) => (dayNumber / 7 * 5) + Math.Min(dayNumber % 7, 5) - HolidaysBefore(dayNumber);

    private int HolidaysBefore(int dayNumber)
    {
        var found = Array.BinarySearch(holidays, dayNumber);
        return found >= 0 ? found : ~found;
    }
}
