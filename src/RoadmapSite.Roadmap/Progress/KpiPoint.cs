namespace RoadmapSite.Roadmap.Progress;

/// <summary>A value on a day, both known.</summary>
public readonly record struct KpiPoint(DateOnly Day, double Value)
{
    /// <summary>Those of the values that have a day and a number, by day; of one day the last written counts last.</summary>
    internal static IReadOnlyList<KpiPoint> Of(IEnumerable<ValueOnDate> values) =>
        [.. values.Select(Of).OfType<KpiPoint>().OrderBy(point => point.Day)];

    internal static KpiPoint? Of(ValueOnDate? value) => value is { Day: { } day, Number: { } number } ? new(day, number) : null;
}
