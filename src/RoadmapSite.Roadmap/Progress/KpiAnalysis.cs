using RoadmapSite.Engine.Items;
using RoadmapSite.Roadmap.Plan;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Progress;

/// <summary>Where every measure stands against the path it is to take.</summary>
public sealed class KpiAnalysis : IAnalysis<KpiAnalysis>
{
    private const int ForecastPoints = 4;

    // A measure is never completed, so it is never blue.
    private static readonly Rag[] Colours = [Rag.Green, Rag.Amber, Rag.Red, Rag.Grey];

    // Written decimals have no exact binary form, so a value on a limit may come out a hair beside it.
    private const double Hair = 1e-9;

    private readonly Dictionary<Kpi, KpiState> byKpi;
    private readonly ILookup<Kpi, (Goal Goal, Objective Objective)> objectives;

    private KpiAnalysis(IReadOnlyList<KpiState> kpis, IEnumerable<Goal> goals)
    {
        Kpis = kpis;
        objectives = goals
            .SelectMany(goal => goal.Objectives, (goal, objective) => (Goal: goal, Objective: objective))
            .Where(pair => pair.Objective.Kpi?.Target is Kpi)
            .ToLookup(pair => (Kpi)pair.Objective.Kpi!.Target!);
        byKpi = kpis.ToDictionary(state => state.Kpi);
    }

    /// <summary>By id.</summary>
    public IReadOnlyList<KpiState> Kpis { get; }

    /// <summary>How many measures are green, amber, red and grey; each of the four.</summary>
    public IReadOnlyList<(Rag Rag, int Count)> Counts => [.. Colours.Select(rag => (rag, Kpis.Count(state => state.Rag == rag)))];

    public static KpiAnalysis Of(KnowledgeBase knowledge)
    {
        var thresholds = Thresholds.Of(knowledge.Configuration);
        return new([.. knowledge.Of<Kpi>().Select(kpi => Measure(kpi, thresholds, knowledge.AsOf))], knowledge.Of<Goal>());
    }

    public KpiState Get(Kpi kpi) => byKpi[kpi];

    /// <summary>The objectives that it measures, goal by goal.</summary>
    public IEnumerable<(Goal Goal, Objective Objective)> ObjectivesOf(Kpi kpi) => objectives[kpi];

    /// <summary>Days between two measurements.</summary>
    public static int Days(string frequency) => frequency switch
    {
        "weekly" => 7,
        "monthly" => 31,
        "semiannual" => 183,
        "annual" => 366,
        _ => 92,
    };

    private static KpiState Measure(Kpi kpi, Thresholds thresholds, DateOnly asOf)
    {
        var path = kpi.Direction != "range" && KpiPoint.Of(kpi.Baseline) is { } baseline && KpiPoint.Of(kpi.Target) is { } target
            ? new KpiPath(baseline, KpiPoint.Of(kpi.Trajectory), target)
            : null;
        var measurements = KpiPoint.Of(kpi.Measurements);
        var state = new KpiState(kpi) { Measurements = measurements, Path = path, Rag = Rag.Grey, Stale = true };
        if (measurements.Count == 0)
        {
            return state;
        }

        var last = measurements[^1];
        var age = asOf.DayNumber - last.Day.DayNumber;
        var stale = age > Days(kpi.Frequency) + thresholds.KpiGraceDays;
        var pace = path?.Pace(last, upIsGood: kpi.Direction != "down");
        return state with
        {
            Last = last.Value,
            LastDate = last.Day,
            Expected = path?.Expected(last.Day),
            Attainment = path?.Attainment(last.Value),
            Pace = pace,
            Rag = stale ? Rag.Grey : kpi.Direction == "range" ? RagOfRange(kpi.Range, last.Value) : RagOfPace(pace, thresholds),
            Trend = measurements.Count < 2 ? null : TrendOf(kpi, path, measurements[^2].Value, last.Value),
            Stale = stale,
            AgeDays = age,
            Forecast = path is null ? null : Trendline.Through([.. measurements.TakeLast(ForecastPoints)])?.At(path.Target.Day),
        };
    }

    private static Rag RagOfPace(double? pace, Thresholds thresholds) =>
        pace is not { } known ? Rag.Grey
        : known >= thresholds.KpiGreen - Hair ? Rag.Green
        : known >= thresholds.KpiAmber - Hair ? Rag.Amber
        : Rag.Red;

    private static Rag RagOfRange(KpiRange? range, double value)
    {
        if (Outside(range, value) is not { } outside)
        {
            return Rag.Grey;
        }

        var width = range!.Max!.Value - range.Min!.Value;
        return outside == 0 ? Rag.Green : outside <= width * 0.25 + Hair ? Rag.Amber : Rag.Red;
    }

    /// <summary>How far a value lies outside a range: 0 inside. Null when the range has no two ends.</summary>
    private static double? Outside(KpiRange? range, double value) =>
        range is { Min: { } min, Max: { } max } ? Math.Max(0, Math.Max(min - value, value - max)) : null;

    private static KpiTrend? TrendOf(Kpi kpi, KpiPath? path, double previous, double last)
    {
        // A range gets better as the value comes nearer to it.
        var better = kpi.Direction switch
        {
            "range" => Outside(kpi.Range, previous) - Outside(kpi.Range, last),
            "down" => previous - last,
            _ => last - previous,
        };
        var way = kpi.Direction == "range" ? kpi.Range?.Max - kpi.Range?.Min : path is null ? 0 : Math.Abs(path.Target.Value - path.Baseline.Value);
        return better is not { } gain ? null
            : gain == 0 || Math.Abs(gain) < way * 0.01 ? KpiTrend.Flat
            : gain > 0 ? KpiTrend.Improving
            : KpiTrend.Worsening;
    }
}
