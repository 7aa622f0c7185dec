using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Roadmap.Progress;

/// <summary>A measure's small chart: measured solid, the path to its target dashed, its range as a band.</summary>
internal sealed class KpiSparkline
{
    /// <summary>More measurements than this are a line, not dots.</summary>
    private const int MostDots = 16;

    private readonly TimeScale days;
    private readonly Formats formats;
    private readonly List<KpiPoint> measured;
    private readonly IReadOnlyList<KpiPoint> path;
    private readonly KpiRange? range;
    private readonly LinearScale heights;
    private readonly int places;

    private KpiSparkline(KpiState state, TimeScale days, Formats formats)
    {
        this.days = days;
        this.formats = formats;
        places = KpiNumbers.Places(state);
        measured = [.. state.Measurements.Where(point => point.Day >= days.From && point.Day <= days.To)];
        path = state.Path?.Between(days.From, days.To) ?? [];
        range = state.Kpi.Range is { Min: not null, Max: not null } written ? written : null;

        var values = measured.Concat(path).Select(point => point.Value).Concat(new[] { range?.Min, range?.Max }.OfType<double>()).DefaultIfEmpty(0).ToList();
        var spread = values.Max() - values.Min();
        heights = spread > 0 ? new(values.Min() - spread * 0.12, values.Max() + spread * 0.12) : new(values.Min() - 1, values.Max() + 1);
    }

    public static Markup Draw(KpiState state, TimeScale days, Formats formats) => new KpiSparkline(state, days, formats).Draw();

    private Markup Draw()
    {
        var svg = new Svg("fig");
        if (range is not null)
        {
            var (low, high) = (range.Min!.Value, range.Max!.Value);
            svg.Rect(0, Y(high), Length.Percent(100), Length.Percent(Math.Max(0, Y(low).Value - Y(high).Value)), "f-wash");
            svg.Text(Length.Percent(100), Y(high), formats.Number(high), "x m-mu", dy: 11, anchor: "end");
            svg.Text(Length.Percent(100), Y(low), formats.Number(low), "x m-mu", dy: -3, anchor: "end");
        }

        Line(svg, path, "no k-ghost w15 dash");
        Line(svg, measured, "no k-mk w2");
        foreach (var point in measured.Count <= MostDots ? measured.SkipLast(1) : [])
        {
            svg.Circle(X(point), Y(point.Value), 2, "f-mk");
        }

        if (measured is [.., var last])
        {
            svg.Circle(X(last), Y(last.Value), 4, "f-mk");
        }

        if (measured is [var first, var second, ..])
        {
            // Away from the line: below where it rises, above where it falls.
            svg.Text(X(first), Y(first.Value), formats.Number(first.Value, places), "x m-mu", dx: -2, dy: second.Value >= first.Value ? 15 : -7);
        }

        return svg.Draw();
    }

    private void Line(Svg svg, IReadOnlyList<KpiPoint> points, string cssClass)
    {
        if (points.Count > 1)
        {
            svg.Polyline(points.Select(point => (X(point).Value, Y(point.Value).Value)), cssClass);
        }
    }

    /// <summary>Kept off the edges by the radius of a point.</summary>
    private Length X(KpiPoint point) => Length.Percent(1.5 + 0.95 * days.At(point.Day));

    private Length Y(double value) => Length.Percent(82 - 0.7 * heights.At(value));
}
