namespace RoadmapSite.Engine.Charts;

/// <summary>Days as percentages of a chart's width.</summary>
/// <param name="From">The day at 0 %.</param>
/// <param name="To">The day at 100 %, exclusive.</param>
public sealed record TimeScale(DateOnly From, DateOnly To)
{
    /// <summary>From the first day of the first year to the end of the last.</summary>
    public static TimeScale OfYears(DateOnly from, DateOnly lastDay) => new(new(from.Year, 1, 1), new(Math.Min(lastDay.Year + 1, DateOnly.MaxValue.Year), 1, 1));

    /// <summary>The position of a day's beginning, kept inside the chart.</summary>
    public double At(DateOnly day) => Math.Clamp(Unclamped(day), 0, 100);

    /// <summary>The width of a half-open interval, as much of it as is inside the chart.</summary>
    public double Width(DateOnly from, DateOnly to) => Math.Max(0, At(to) - At(from));

    public bool Holds(DateOnly day) => day >= From && day < To;

    public IEnumerable<DateOnly> Years()
    {
        for (var year = new DateOnly(From.Year, 1, 1); year < To; year = year.AddYears(1))
        {
            if (year >= From)
            {
                yield return year;
            }
        }
    }

    /// <summary>The first days of quarters that do not also begin a year.</summary>
    public IEnumerable<DateOnly> InnerQuarters()
    {
        for (var quarter = new DateOnly(From.Year, 1, 1); quarter < To; quarter = quarter.AddMonths(3))
        {
            if (quarter >= From && quarter.Month != 1)
            {
                yield return quarter;
            }
        }
    }

    private double Unclamped(DateOnly day) => To <= From ? 0 : 100.0 * (day.DayNumber - From.DayNumber) / (To.DayNumber - From.DayNumber);
}
