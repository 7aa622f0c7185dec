using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Progress;

/// <summary>The days that every small chart of a measure shows, so that charts beside each other can be compared.</summary>
internal sealed class KpiWindow : IAnalysis<KpiWindow>
{
    private const int MostDays = 3 * 366;
    private const int LeastDays = 31;

    private KpiWindow(TimeScale days) => Days = days;

    public TimeScale Days { get; }

    /// <summary>From the first baseline or measurement, three years back at most, to a little after the day of the figures: the way ahead shows as a direction.</summary>
    public static KpiWindow Of(KnowledgeBase knowledge)
    {
        var earliest = knowledge.AsOf.AddDays(-MostDays);
        var first = knowledge.Get<KpiAnalysis>().Kpis
            .SelectMany(state => state.Measurements.Select(point => point.Day).Concat(state.Path is { } path ? [path.Baseline.Day] : []))
            .Where(day => day >= earliest && day < knowledge.AsOf)
            .DefaultIfEmpty(knowledge.AsOf.AddDays(-366))
            .Min();
        var ahead = Math.Max(LeastDays, (knowledge.AsOf.DayNumber - first.DayNumber) / 8);
        return new(new(first, knowledge.AsOf.AddDays(ahead)));
    }
}
