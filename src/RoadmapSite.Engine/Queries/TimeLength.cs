namespace RoadmapSite.Engine.Queries;

/// <summary>A length of time, as <c>90d</c>, <c>12w</c>, <c>6m</c> or <c>1y</c> say it.</summary>
internal readonly record struct TimeLength(int Months, int Days)
{
    public static TimeLength Parse(string text)
    {
        var number = int.Parse(text.AsSpan(0, text.Length - 1), System.Globalization.CultureInfo.InvariantCulture);
        return text[^1] switch
        {
            'd' => new(0, number),
            'w' => new(0, 7 * number),
            'm' => new(number, 0),
            _ => new(12 * number, 0),
        };
    }

    /// <summary>The day so much later, or earlier; null outside the calendar.</summary>
    public DateOnly? From(DateOnly day, int sign)
    {
        var months = ((long)day.Year * 12) + day.Month - 1 + ((long)sign * Months);
        if (months is < 12 or >= 9999 * 12)
        {
            return null;
        }

        var moved = (long)day.AddMonths(sign * Months).DayNumber + ((long)sign * Days);
        return moved >= 0 && moved <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)moved) : null;
    }
}
