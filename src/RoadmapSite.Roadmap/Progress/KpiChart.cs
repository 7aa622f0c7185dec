using System.Globalization;
using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Roadmap.Progress;

/// <summary>A measure's large chart: what was measured, the path to the target, and where the last measurements lead.</summary>
internal sealed class KpiChart
{
    private const int Height = 280;
    private const double Top = 26;
    private const double Bottom = 254;

    /// <summary>Percent of the width beyond which the name of a year would leave the chart.</summary>
    private const double LastDateLabel = 92;

    private readonly KpiState state;
    private readonly DateOnly asOf;
    private readonly Formats formats;
    private readonly string unit;
    private readonly KpiPoint? forecast;
    private readonly TimeScale days;
    private readonly LinearScale values;

    private KpiChart(KpiState state, DateOnly asOf, Formats formats)
    {
        this.state = state;
        this.asOf = asOf;
        this.formats = formats;
        unit = KpiUnit.Suffix(state.Kpi.Unit);

        var known = state.Measurements.Concat(state.Path?.Points ?? []).ToList();
        var range = new[] { state.Kpi.Range?.Min, state.Kpi.Range?.Max }.OfType<double>();
        var all = known.Select(point => point.Value).Concat(range).DefaultIfEmpty(0).ToList();
        forecast = ForecastWorthDrawing(all.Max() - all.Min(), all);
        if (forecast is { } end)
        {
            all.Add(end.Value);
        }

        values = LinearScale.Around(all, fromZero: all.Min() >= 0 && all.Min() < all.Max() / 2);
        var first = known.Select(point => point.Day).Append(asOf).Min();
        var last = known.Select(point => point.Day).Append(asOf).Max();

        // Room on the right for the words at the last marks, and on the left for the figures of the scale.
        var span = Math.Max(60, last.DayNumber - first.DayNumber);
        days = new(Plan.Day.Of(first.DayNumber - (int)(span * 0.06)), Plan.Day.Of(last.DayNumber + 1 + (int)(span * 0.04)));
    }

    /// <summary>Null when there is nothing to draw.</summary>
    public static Markup? Draw(KpiState state, DateOnly asOf, Formats formats) =>
        state.Measurements.Count == 0 && state.Path is null ? null : new KpiChart(state, asOf, formats).Draw();

    private Markup Draw()
    {
        var svg = new Svg("fig", Height);
        if (state.Kpi.Range is { Min: { } min, Max: { } max } && max >= min)
        {
            svg.Rect(0, Y(max), Length.Percent(100), Y(min) - Y(max), "f-wash");
            svg.Text(Length.Percent(100), Y(max), $"highest {Value(max)}", "x m-mu", dy: 13, anchor: "end");
            svg.Text(Length.Percent(100), Y(min), $"lowest {Value(min)}", "x m-mu", dy: -5, anchor: "end");
        }

        DrawScales(svg);
        if (state.Path is { } path)
        {
            Line(svg, path.Points, "no k-ghost w15 dash");
            foreach (var point in path.Points.SkipLast(1))
            {
                svg.Circle(X(point), Y(point.Value), 2.5, "f-paper k-ghost w15");
            }
        }

        DrawMeasurements(svg);
        DrawEnd(svg);
        return svg.Draw();
    }

    private void DrawScales(Svg svg)
    {
        var ticks = values.Ticks().ToList();
        foreach (var tick in ticks)
        {
            svg.Line(0, Y(tick), Length.Percent(100), Y(tick), "gr");
            svg.Text(0, Y(tick), tick == ticks[^1] || unit == "%" ? Value(tick) : formats.Number(tick), "x m-mu", dy: -4);
        }

        var marks = Dates().ToList();
        foreach (var (day, words) in marks)
        {
            svg.Line(X(day), Bottom, X(day), Bottom + 5, "gr2");
            if (days.At(day) < LastDateLabel)
            {
                svg.Text(X(day), Height - 8, words, "m-mu", dx: 3);
            }
        }

        svg.Line(X(asOf), 12, X(asOf), Bottom, "today");
        svg.Text(X(asOf), 9, "Today", "b x", anchor: days.At(asOf) > 94 ? "end" : "middle");
    }

    /// <summary>Years when there are two or more, else quarters, else the first and the last day.</summary>
    private IEnumerable<(DateOnly Day, string Words)> Dates()
    {
        var years = days.Years().ToList();
        var step = 1 + years.Count / 10;
        if (years.Count > 1)
        {
            return years.Where(year => year.Year % step == 0).Select(year => (year, year.Year.ToString(CultureInfo.InvariantCulture)));
        }

        var quarters = days.InnerQuarters().Concat(years).Order().ToList();
        return quarters.Count > 1
            ? quarters.Select(quarter => (quarter, formats.Month(quarter)))
            : [(days.From, formats.ShortDay(days.From))];
    }

    private void DrawMeasurements(Svg svg)
    {
        if (state.Measurements.Count == 0)
        {
            return;
        }

        var last = state.Measurements[^1];
        if (forecast is { } end)
        {
            Line(svg, [last, end], "no k-mk w2 dot");
        }

        Line(svg, state.Measurements, "no k-mk w2");
        foreach (var point in state.Measurements.SkipLast(1))
        {
            svg.Circle(X(point), Y(point.Value), state.Measurements.Count > 60 ? 1.5 : 2.5, "f-mk");
        }

        svg.Circle(X(last), Y(last.Value), 4.5, "f-mk");
        var isAbove = state.Expected is null || last.Value >= state.Expected;
        Label(svg, last, formats.Number(last.Value, KpiNumbers.Places(state)) + unit, isAbove, "b halo");
        if (state.Expected is { } expected && Math.Abs(Y(expected) - Y(last.Value)) > 3)
        {
            svg.Circle(X(last), Y(expected), 3.5, "f-paper k-ink w15");
            Label(svg, last with { Value = expected }, "expected", !isAbove, "x m-mu halo");
        }
    }

    private void DrawEnd(Svg svg)
    {
        if (state.Path is not { } path)
        {
            return;
        }

        var isTargetAbove = forecast is null ? path.Target.Value >= path.Baseline.Value : path.Target.Value >= forecast.Value.Value;
        svg.Circle(X(path.Target), Y(path.Target.Value), 4.5, "f-paper k-ink w15");
        Label(svg, path.Target, $"target {Value(path.Target.Value)}", isTargetAbove, "b halo");
        if (forecast is { } end)
        {
            svg.Circle(X(end), Y(end.Value), 3.5, "f-paper k-mk w2");
            Label(svg, end, $"heading for {KpiNumbers.HeadingFor(state, formats)}", !isTargetAbove, "halo");
        }
    }

    private KpiPoint? ForecastWorthDrawing(double spread, List<double> all) =>
        state is { Path: { } path, Forecast: { } value, LastDate: { } last } && path.Target.Day > last && value > all.Min() - spread / 2 && value < all.Max() + spread / 2
            ? new(path.Target.Day, value)
            : null;

    private void Label(Svg svg, KpiPoint point, string words, bool isAbove, string cssClass)
    {
        var at = days.At(point.Day);
        svg.Text(X(point), Y(point.Value), words, cssClass, dx: at > 80 ? 6 : at < 12 ? -6 : 0, dy: isAbove ? -10 : 19, anchor: at > 80 ? "end" : at < 12 ? null : "middle");
    }

    private void Line(Svg svg, IReadOnlyList<KpiPoint> points, string cssClass)
    {
        if (points.Count > 1)
        {
            svg.Polyline(points.Select(point => (days.At(point.Day), 100 * Y(point.Value) / Height)), cssClass);
        }
    }

    private string Value(double value) => formats.Number(value) + unit;

    private Length X(KpiPoint point) => X(point.Day);

    private Length X(DateOnly day) => Length.Percent(days.At(day));

    private double Y(double value) => Bottom - (Bottom - Top) * values.At(value) / 100;
}
