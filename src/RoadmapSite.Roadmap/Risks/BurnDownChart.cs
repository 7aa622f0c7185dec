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
    private const double TodayWidth = 20;

    /// <summary>From the middle of one name on the axis to the next.</summary>
    private const double TickWidth = 17;

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

        foreach (var (day, name) in Ticks(scale))
        {
            svg.At(Length.Percent(X(day)), Length.Percent(100), tick => tick.Line(0, 0, 0, 5, "k-ghost w1").Text(0, 18, name, "m-mu", anchor: "middle"));
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

    /// <summary>Years, or quarters of a short time, as many as have room.</summary>
    private static IEnumerable<(DateOnly Day, string Name)> Ticks(TimeScale scale)
    {
        var isShort = scale.To.DayNumber - scale.From.DayNumber < 2 * 366;
        var days = isShort ? scale.Years().Concat(scale.InnerQuarters()).Order() : scale.Years();
        double free = TodayWidth;
        foreach (var day in days)
        {
            var at = scale.At(day) * Right / 100;
            if (at >= free && at <= Right)
            {
                free = at + TickWidth;
                yield return (day, isShort && day.Month > 1 ? string.Create(CultureInfo.InvariantCulture, $"Q{((day.Month - 1) / 3) + 1} {day.Year}") : day.Year.ToString(CultureInfo.InvariantCulture));
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
