namespace RoadmapSite.Roadmap.Progress;

/// <summary>The way a measure is to go: straight from its baseline through the points of its trajectory to its target.</summary>
public sealed class KpiPath
{
    public KpiPath(KpiPoint baseline, IEnumerable<KpiPoint> trajectory, KpiPoint target)
    {
        Baseline = baseline;
        Target = target;
        Points = [.. trajectory.Prepend(baseline).Append(target).OrderBy(point => point.Day)];
    }

    public KpiPoint Baseline { get; }

    public KpiPoint Target { get; }

    /// <summary>Where it bends, from the baseline to the target, by day.</summary>
    public IReadOnlyList<KpiPoint> Points { get; }

    /// <summary>The value to expect on a day: the first point's before it, the last one's after it.</summary>
    public double Expected(DateOnly day)
    {
        if (day <= Points[0].Day)
        {
            return Points[0].Value;
        }

        for (var i = 1; i < Points.Count; i++)
        {
            var (from, to) = (Points[i - 1], Points[i]);
            if (day <= to.Day)
            {
                return from.Value + (to.Value - from.Value) * (day.DayNumber - from.Day.DayNumber) / (to.Day.DayNumber - from.Day.DayNumber);
            }
        }

        return Points[^1].Value;
    }

    /// <summary>The part of the way that lies between two days, cut where they cut it; empty when none does.</summary>
    public IReadOnlyList<KpiPoint> Between(DateOnly from, DateOnly to)
    {
        var first = Points[0].Day > from ? Points[0].Day : from;
        var last = Points[^1].Day < to ? Points[^1].Day : to;
        return first >= last
            ? []
            : [new(first, Expected(first)), .. Points.Where(point => point.Day > first && point.Day < last), new(last, Expected(last))];
    }

    /// <summary>How much of the whole way is gone; null when there is no way to go.</summary>
    public double? Attainment(double actual) => Target.Value == Baseline.Value ? null : (actual - Baseline.Value) / (Target.Value - Baseline.Value);

    /// <summary>The way gone over the way expected by that day: 1 is on the path. Where no change is expected yet, 1 if the value is no worse, else 0.</summary>
    public double Pace(KpiPoint actual, bool upIsGood)
    {
        var expected = Expected(actual.Day) - Baseline.Value;
        var gone = actual.Value - Baseline.Value;
        return expected != 0 ? gone / expected : (upIsGood ? gone >= 0 : gone <= 0) ? 1 : 0;
    }
}
