using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Progress;

/// <summary>Where a measure stands. What cannot be computed from what is written is null.</summary>
public sealed record KpiState(Kpi Kpi)
{
    /// <summary>By day.</summary>
    public IReadOnlyList<KpiPoint> Measurements { get; init; } = [];

    /// <summary>From baseline to target; null for a range, or while either is missing.</summary>
    public KpiPath? Path { get; init; }

    public double? Last { get; init; }

    public DateOnly? LastDate { get; init; }

    /// <summary>What the path expects on the day of the last measurement.</summary>
    public double? Expected { get; init; }

    /// <summary>How much of the way from baseline to target is gone: 0 none, 1 all.</summary>
    public double? Attainment { get; init; }

    /// <summary>The way gone over the way expected: 1 is on the path.</summary>
    public double? Pace { get; init; }

    /// <summary>Grey when stale, or when there is nothing to hold it against.</summary>
    public Rag Rag { get; init; }

    /// <summary>Null for fewer than two measurements.</summary>
    public KpiTrend? Trend { get; init; }

    /// <summary>There is no measurement that is recent enough for how often it is to be measured.</summary>
    public bool Stale { get; init; }

    /// <summary>Days since the last measurement.</summary>
    public int? AgeDays { get; init; }

    /// <summary>The value on the target's day if the last four measurements go on as they went.</summary>
    public double? Forecast { get; init; }
}
