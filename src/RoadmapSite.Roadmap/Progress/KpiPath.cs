namespace RoadmapSite.Roadmap.Progress;

/// <summary>The way a measure is to go: straight from its baseline through the points of its trajectory to its target.</summary>
public sealed class KpiPath
{
    private readonly IReadOnlyList<KpiPoint> points;

    public KpiPath(KpiPoint baseline, IEnumerable<KpiPoint> trajectory, KpiPoint target)
    {
        Baseline = baseline;
        Target = target;
        points = [.. trajectory.Prepend(baseline).Append(target).OrderBy(point => point.Day)];
    }

    public KpiPoint Baseline { get; }

    public KpiPoint Target { get; }

    /// <summary>The value to expect on a day: the first point's before it, the last one's after it.</summary>
    public double Expected(DateOnly day)
    {
        if (day <= points[0].Day)
        {
            return points[0].Value;
        }

        for (var i = 1; i < points.Count; i++)
        {
            var (from, to) = (points[i - 1], points[i]);
            if (day <= to.Day)
            {
                return from.Value + (to.Value - from.Value) * (day.DayNumber - from.Day.DayNumber) / (to.Day.DayNumber - from.Day.DayNumber);
            }
        }

        return points[^1].Value;
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
