using System.Globalization;
using RoadmapSite.Engine.Charts;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>How many risks stand at each level over time, the highest level lowest: bands that step down as work ends.</summary>
internal static class BurnDownChart
{
    private const int Height = 200;

    /// <summary>Bands end here, in per cent of the width; the rest is for their names.</summary>
    private const double Right = 86;

    /// <summary>Thinner bands carry no words, in pixels.</summary>
    private const double Thinnest = 15;

    public static Markup Draw(IReadOnlyList<BurnDownPoint> points)
    {
        var svg = new Svg("fig burn", Height);
        var from = points[0].Date;
        var last = points[^1].Date;

        // Room after the last step, so that where it ends can be seen.
        var days = Math.Max(30, (int)((last.DayNumber - from.DayNumber) * 1.06));
        var scale = new TimeScale(from, DateOnly.FromDayNumber(Math.Min(from.DayNumber + days, DateOnly.MaxValue.DayNumber)));
        var total = Math.Max(1, points.Max(point => point.Counts.Sum(count => count.Count)));
        for (var i = 0; i < points.Count; i++)
        {
            var left = X(points[i].Date);
            var right = i + 1 < points.Count ? X(points[i + 1].Date) : Right;
            foreach (var (level, low, high) in Bands(points[i]))
            {
                svg.Rect(Length.Percent(left), Y(high), Length.Percent(right - left), Length.Percent(100.0 * (high - low) / total), $"band b{(int)level}");
            }
        }

        foreach (var year in scale.Years().Where(year => year > from))
        {
            svg.Line(Length.Percent(X(year)), 0, Length.Percent(X(year)), Length.Percent(100), "gr2")
                .Text(Length.Percent(X(year)), Length.Percent(100), year.Year.ToString(CultureInfo.InvariantCulture), "m-mu", dx: 0, dy: 16, anchor: "middle");
        }

        svg.Text(0, Length.Percent(100), "Today", "m-mu", dy: 16);
        Name(points[0], 0, 8, null);
        Name(points[^1], Right, 8, null);
        return svg.Draw();

        double X(DateOnly day) => scale.At(day) * Right / 100;

        Length Y(int risks) => Length.Percent(100 - (100.0 * risks / total));

        void Name(BurnDownPoint point, double x, double dx, string? anchor)
        {
            foreach (var (level, low, high) in Bands(point).Where(band => (band.High - band.Low) * (double)Height / total >= Thinnest))
            {
                svg.Text(Length.Percent(x), Length.Percent(100 - (50.0 * (low + high) / total)), $"{(high - low).ToString(CultureInfo.InvariantCulture)} {level.InWords()}", x > 0 ? "b" : "b on", dx, 4, anchor);
            }
        }
    }

    /// <summary>From the highest level up, as counts from the ground.</summary>
    private static IEnumerable<(Level Level, int Low, int High)> Bands(BurnDownPoint point)
    {
        var low = 0;
        foreach (var (level, count) in point.Counts)
        {
            if (count > 0)
            {
                yield return (level, low, low + count);
            }

            low += count;
        }
    }
}
