namespace RoadmapSite.Roadmap.Plan;

/// <summary>Dates, progress and effort of a piece of work, or of all the pieces under a heading.</summary>
/// <param name="Lo">The first day.</param>
/// <param name="Hi">The day after the last.</param>
/// <param name="Progress">0–100.</param>
/// <param name="Cost">Money; null when not known of every piece.</param>
/// <param name="Effort">Any one unit of work; null when not known of every piece.</param>
public sealed record Rollup(DateOnly Lo, DateOnly Hi, double Progress, Rag Status, double? Cost = null, double? Effort = null)
{
    public int Days => Hi.DayNumber - Lo.DayNumber;

    /// <summary>What a parent says of its parts: first start, last end, worst status, and progress weighed by cost, else effort, else days.</summary>
    /// <remarks>Cost and effort are sums of the parts; a parent has none of its own, so nothing counts twice. Null for no parts.</remarks>
    public static Rollup? Of(IReadOnlyList<Rollup> parts)
    {
        if (parts.Count == 0)
        {
            return null;
        }

        var cost = Sum(parts, part => part.Cost);
        var effort = Sum(parts, part => part.Effort);
        Func<Rollup, double> weight = cost > 0 ? part => part.Cost!.Value : effort > 0 ? part => part.Effort!.Value : part => part.Days;
        var weights = parts.Sum(weight);
        return new(
            parts.Min(part => part.Lo),
            parts.Max(part => part.Hi),
            weights > 0 ? parts.Sum(part => weight(part) * part.Progress) / weights : parts.Average(part => part.Progress),
            parts.Max(part => part.Status),
            cost,
            effort);
    }

    private static double? Sum(IReadOnlyList<Rollup> parts, Func<Rollup, double?> amount) =>
        parts.All(part => amount(part) is not null) ? parts.Sum(amount) : null;
}
