namespace RoadmapSite.Roadmap.Progress;

/// <summary>The straight line of least squares through points.</summary>
/// <param name="Slope">Change a day.</param>
public sealed record Trendline(DateOnly Origin, double AtOrigin, double Slope)
{
    /// <summary>The line, or null for points of fewer than two different days.</summary>
    public static Trendline? Through(IReadOnlyList<KpiPoint> points)
    {
        if (points.Count == 0)
        {
            return null;
        }

        // Days are counted from the first point: day numbers are large, and squares of them lose digits.
        var origin = points[0].Day;
        var meanX = points.Average(point => (double)(point.Day.DayNumber - origin.DayNumber));
        var meanY = points.Average(point => point.Value);
        var spread = points.Sum(point => Math.Pow(point.Day.DayNumber - origin.DayNumber - meanX, 2));
        if (spread == 0)
        {
            return null;
        }

        var slope = points.Sum(point => (point.Day.DayNumber - origin.DayNumber - meanX) * (point.Value - meanY)) / spread;
        return new(origin, meanY - slope * meanX, slope);
    }

    public double At(DateOnly day) => AtOrigin + Slope * (day.DayNumber - Origin.DayNumber);
}
