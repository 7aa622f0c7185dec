namespace RoadmapSite.Roadmap.Plan;

/// <summary>Where a milestone's forecasts are heading: the straight line through what each report expected.</summary>
/// <param name="Slope">Days the forecast moves for each day that passes; 0 is steady, 1 is a milestone that never comes nearer.</param>
/// <param name="Predicted">The day on which the line says the milestone is met; null when it runs away as fast as time passes.</param>
public sealed record MilestoneTrend(double Slope, DateOnly? Predicted)
{
    /// <summary>Least squares over at least two reports of different days; null for fewer.</summary>
    public static MilestoneTrend? Of(IReadOnlyList<(DateOnly Report, DateOnly Forecast)> reports)
    {
        if (reports.Count < 2)
        {
            return null;
        }

        // Counted from the first report: day numbers of this century squared would cost digits.
        var origin = reports[0].Report.DayNumber;
        var meanX = reports.Average(report => (double)(report.Report.DayNumber - origin));
        var meanY = reports.Average(report => (double)(report.Forecast.DayNumber - origin));
        var sxx = reports.Sum(report => Math.Pow(report.Report.DayNumber - origin - meanX, 2));
        if (sxx == 0)
        {
            return null;
        }

        var slope = reports.Sum(report => (report.Report.DayNumber - origin - meanX) * (report.Forecast.DayNumber - origin - meanY)) / sxx;
        if (slope >= 1)
        {
            return new(slope, null);
        }

        // The milestone is met where the line crosses “forecast = today”. A crossing within a day means the next day,
        // and the billionth keeps a crossing that is a whole day from being pushed on by the last bit of a division.
        var met = origin + Math.Ceiling(((meanY - (slope * meanX)) / (1 - slope)) - 1e-9);
        return new(slope, met <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)Math.Max(met, 0)) : null);
    }
}
