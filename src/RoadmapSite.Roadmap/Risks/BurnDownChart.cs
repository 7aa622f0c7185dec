using System.Globalization;
using RoadmapSite.Engine.Charts;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>How many risks stand at each level over time, the highest level lowest: bands that step down as work ends.</summary>
internal static class BurnDownChart
{
    private const int Height = 200;

    /// <summary>Bands end here, in per cent of the width; the rest is for their names.</summary>
    private const double Right = 86;

    /// <summary>As far as the word at the start of the axis reaches on a narrow screen, in per cent.</summary>
    private const double TodayWidth = 18;

    /// <summary>Thinner bands carry no words, in pixels.</summary>
    private const double Thinnest = 15;

    public static Markup Draw(IReadOnlyList<BurnDownPoint> points)
    {
        var svg = new Svg("fig rk-burn", Height);
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
                svg.Rect(Length.Percent(left), Y(high), Length.Percent(right - left), Length.Percent(100.0 * (high - low) / total), $"fl{(int)level}");
            }
        }

        var step = Math.Max(1, (scale.To.Year - scale.From.Year) / 6);
        foreach (var year in scale.Years().Where(year => year > from))
        {
            svg.At(Length.Percent(X(year)), Length.Percent(100), tick => tick.Line(0, 0, 0, 5, "k-ghost w1"));
            if (X(year) > TodayWidth && year.Year % step == 0)
            {
                svg.Text(Length.Percent(X(year)), Length.Percent(100), year.Year.ToString(CultureInfo.InvariantCulture), "m-mu", dy: 18, anchor: "middle");
            }
        }

        svg.Text(0, Length.Percent(100), "Today", "m-mu", dy: 18);
        Name(points[0], 0);
        Name(points[^1], Right);
        return svg.Draw();

        double X(DateOnly day) => scale.At(day) * Right / 100;

        Length Y(int risks) => Length.Percent(100 - (100.0 * risks / total));

        void Name(BurnDownPoint point, double x)
        {
            foreach (var (level, low, high) in Bands(point).Where(band => (band.High - band.Low) * (double)Height / total >= Thinnest))
            {
                var count = (high - low).ToString(CultureInfo.InvariantCulture);
                var y = Length.Percent(100 - (50.0 * (low + high) / total));
                svg.Text(Length.Percent(x), y, $"{count} {level.InWords()}", x > 0 ? "b hide-s" : "b", 8, 4);
                if (x > 0)
                {
                    // There is no room for a word beside the bands of a narrow screen.
                    svg.Text(Length.Percent(x), y, count, "b show-s", 8, 4);
                }
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
