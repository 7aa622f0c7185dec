using RoadmapSite.Engine.Items;
using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Gaps;

/// <summary>The weighted gap over time: what finished work has closed, and what approved work is expected to close.</summary>
/// <remarks><see cref="GapAnalysis.BurnDown"/> looks ahead from the levels assessed. This looks back too: finished work counts from the day it ended,
/// and live work whose end has passed counts as ahead, because it is late and not done.</remarks>
public sealed class GapCourse : IAnalysis<GapCourse>
{
    private GapCourse(double opening, IReadOnlyList<GapStep> steps, double residual)
    {
        Opening = opening;
        Steps = steps;
        Today = steps.LastOrDefault(step => step.IsDone)?.After ?? opening;
        Left = steps.Count > 0 ? steps[^1].After : opening;
        Undated = Math.Max(0, Left - residual);
    }

    /// <summary>As assessed.</summary>
    public double Opening { get; }

    /// <summary>Now that some work is finished.</summary>
    public double Today { get; }

    /// <summary>Once all work with an end has ended.</summary>
    public double Left { get; }

    /// <summary>The part of <see cref="Left"/> that approved work closes without saying when.</summary>
    public double Undated { get; }

    /// <summary>Those that close something, finished ones first, each part in the order of their ends.</summary>
    public IReadOnlyList<GapStep> Steps { get; }

    /// <summary>Those that are not done.</summary>
    public IEnumerable<GapStep> Ahead => Steps.Where(step => !step.IsDone);

    /// <summary>The first step after which at least half of all that work closes is closed; null when it closes nothing.</summary>
    public GapStep? HalfWay => Steps.FirstOrDefault(step => Opening - step.After >= (Opening - Left) / 2);

    /// <summary>The step that closes the most, the first of equals.</summary>
    public GapStep? Largest => Steps.MaxBy(step => step.Closes);

    public static GapCourse Of(KnowledgeBase knowledge)
    {
        var gaps = knowledge.Get<GapAnalysis>();
        var work = gaps.Capabilities
            .SelectMany(gap => gap.Raises, (gap, raise) => (raise.Initiative, gap.Capability, raise.To))
            .Where(rise => rise.Initiative.IsCompleted || rise.Initiative is { IsLive: true, End: not null })
            .GroupBy(rise => rise.Initiative)
            .Select(rises => (Initiative: rises.Key, Day: DayOf(rises.Key, knowledge.AsOf), Rises: rises))
            .OrderBy(one => !one.Initiative.IsCompleted)
            .ThenBy(one => one.Day);
        var levels = gaps.Capabilities.ToDictionary(gap => gap.Capability, gap => gap.Current);
        var (left, steps) = (gaps.WeightedGap, new List<GapStep>());
        foreach (var one in work)
        {
            var before = left;
            var rises = new List<GapRise>();
            foreach (var (_, capability, to) in one.Rises)
            {
                var level = levels[capability];
                var closed = (Math.Max(0, capability.Target - level) - Math.Max(0, capability.Target - to)) * capability.Weight;
                if (closed > 0)
                {
                    left -= closed;
                    levels[capability] = to;
                    rises.Add(new(capability, level, to));
                }
            }

            if (rises.Count > 0)
            {
                steps.Add(new(one.Initiative, one.Day, before, left, rises));
            }
        }

        return new(gaps.WeightedGap, steps, gaps.WeightedResidual);
    }

    private static DateOnly DayOf(Initiative initiative, DateOnly asOf)
    {
        var end = initiative.End ?? asOf;
        var tomorrow = asOf < DateOnly.MaxValue ? asOf.AddDays(1) : asOf;
        return initiative.IsCompleted ? (end < asOf ? end : asOf) : (end > asOf ? end : tomorrow);
    }
}
