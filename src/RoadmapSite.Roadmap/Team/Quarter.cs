namespace RoadmapSite.Roadmap.Team;

/// <summary>A calendar quarter, written <c>2026-Q1</c>.</summary>
/// <param name="Number">1–4.</param>
public readonly record struct Quarter(int Year, int Number)
{
    public DateOnly First => new(Year, 3 * Number - 2, 1);

    public DateOnly Last => new(Year, 3 * Number, DateTime.DaysInMonth(Year, 3 * Number));

    /// <summary>The day after its last.</summary>
    public DateOnly End => Last.AddDays(1);

    public static Quarter Of(DateOnly day) => new(day.Year, (day.Month + 2) / 3);

    /// <summary>The quarters from the one of a day to the one of another; none when the days are the wrong way round.</summary>
    public static IEnumerable<Quarter> Between(DateOnly from, DateOnly to)
    {
        var last = Of(to).Index;
        for (var index = Of(from).Index; from <= to && index <= last; index++)
        {
            yield return new(index / 4, index % 4 + 1);
        }
    }

    public override string ToString() => FormattableString.Invariant($"{Year:0000}-Q{Number}");

    /// <summary>Quarters since the year 0.</summary>
    internal int Index => 4 * Year + Number - 1;
}
