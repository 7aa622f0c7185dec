namespace RoadmapSite.Engine.Items;

/// <summary>A quarter, written <c>2026-Q1</c>; of a fiscal year that does not start in January, <c>FY2027-Q1</c>.</summary>
/// <param name="Year">A fiscal year is named after the year it ends in.</param>
/// <param name="Number">1–4.</param>
/// <param name="StartMonth">The month the year starts in, 1–12.</param>
public readonly record struct Quarter(int Year, int Number, int StartMonth = 1)
{
    public DateOnly First => FirstOfMonth(0);

    public DateOnly Last
    {
        get
        {
            var month = FirstOfMonth(2);
            return new(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month));
        }
    }

    /// <summary>The day after its last.</summary>
    public DateOnly End => Last.AddDays(1);

    /// <summary>Quarters since the year 0.</summary>
    public int Index => 4 * Year + Number - 1;

    public static Quarter Of(DateOnly day, int startMonth = 1)
    {
        // Reckoned in numbers: the last months of the calendar have no fiscal year that a date could hold.
        var months = (12 * day.Year) + day.Month - 1 + Ahead(startMonth);
        return new(months / 12, (months % 12 / 3) + 1, startMonth);
    }

    /// <summary>The quarters from the one of a day to the one of another; none when the days are the wrong way round.</summary>
    public static IEnumerable<Quarter> Between(DateOnly from, DateOnly to)
    {
        var last = Of(to).Index;
        for (var index = Of(from).Index; from <= to && index <= last; index++)
        {
            yield return new(index / 4, index % 4 + 1);
        }
    }

    public override string ToString() => FormattableString.Invariant($"{(StartMonth == 1 ? "" : "FY")}{Year:0000}-Q{Number}");

    private DateOnly FirstOfMonth(int month)
    {
        var months = (12 * Year) + (3 * (Number - 1)) + month - Ahead(StartMonth);
        return new(months / 12, (months % 12) + 1, 1);
    }

    /// <summary>Months by which a fiscal year begins before the year it is named after.</summary>
    private static int Ahead(int startMonth) => (13 - startMonth) % 12;
}
