namespace RoadmapSite.Roadmap.Plan;

/// <summary>Spreads an amount evenly over calendar days.</summary>
public static class CostSpread
{
    /// <summary>The part of an amount that falls into each period; the parts add up to the amount exactly.</summary>
    /// <param name="amount">What the days of [from, to) cost together.</param>
    /// <param name="periodStarts">The first day of each period, ascending. A period lasts until the next; the first takes in what lies before it, the last has no end.</param>
    /// <param name="decimals">What each part is rounded to: 2 for cents, 0 for whole units.</param>
    /// <remarks>Rounding the running total and taking differences loses nothing; rounding each part would.</remarks>
    public static IReadOnlyList<decimal> ByPeriod(decimal amount, DateOnly from, DateOnly to, IReadOnlyList<DateOnly> periodStarts, int decimals = 2)
    {
        var parts = new List<decimal>(periodStarts.Count);
        var days = to.DayNumber - from.DayNumber;
        var spent = 0m;
        for (var i = 0; i < periodStarts.Count; i++)
        {
            var until = i + 1 < periodStarts.Count ? periodStarts[i + 1].DayNumber : int.MaxValue;
            var done = Math.Clamp(until - from.DayNumber, 0, days);
            var total = done == days ? amount : Math.Round(amount * done / days, decimals, MidpointRounding.ToEven);
            parts.Add(total - spent);
            spent = total;
        }

        return parts;
    }
}
