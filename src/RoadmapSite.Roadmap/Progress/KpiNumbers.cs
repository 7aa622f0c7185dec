using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Roadmap.Progress;

/// <summary>The values of a measure as they are printed.</summary>
internal static class KpiNumbers
{
    /// <summary>The value the last measurements lead to, with its unit. A straight line knows no bounds; the words do.</summary>
    public static string HeadingFor(KpiState state, Formats formats)
    {
        var (value, unit) = (state.Forecast ?? 0, KpiUnit.Suffix(state.Kpi.Unit));
        var known = state.Measurements.Select(point => point.Value).Concat(state.Path is { } path ? [path.Target.Value] : []).ToList();
        return value < 0 && known.TrueForAll(one => one >= 0) ? "below 0"
            : value > 100 && unit == "%" && known.TrueForAll(one => one <= 100) ? "over 100%"
            : formats.Number(value, Decimals(state)) + unit;
    }

    /// <summary>The decimals that the measured values were written with, so that 4 stands as 4.0 beside 4.3; two at most.</summary>
    public static int Places(KpiState state) =>
        state.Measurements.Select(point => Rounding.Round(point.Value, 0) == point.Value ? 0 : Rounding.Round(point.Value, 1) == point.Value ? 1 : 2).DefaultIfEmpty(0).Max();

    /// <summary>Decimals of a computed value: one, and none where the whole way is long enough to need none.</summary>
    public static int Decimals(KpiState state) => state.Path is { } path && Math.Abs(path.Target.Value - path.Baseline.Value) >= 200 ? 0 : 1;
}
