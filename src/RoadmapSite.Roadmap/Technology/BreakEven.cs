namespace RoadmapSite.Roadmap.Technology;

/// <summary>The weight of one criterion at which another option draws level with the winner.</summary>
/// <param name="Weight">The others make room for it in proportion.</param>
/// <param name="Option">The option that is ahead beyond it.</param>
public sealed record BreakEven(FitCriterion Criterion, double Weight, OptionScore Option)
{
    /// <summary>By how much the weight would have to move.</summary>
    public double Distance => Math.Abs(Weight - Criterion.Weight);

    /// <summary>For each criterion the nearest such weight; none where the winner leads at every weight.</summary>
    public static IReadOnlyList<BreakEven> Of(WeighedDecision weighed, FitCriteria criteria)
    {
        if (weighed.Ranking is not [var winner, _, ..])
        {
            return [];
        }

        return [.. criteria.All
            .Where(criterion => criterion.Weight < criteria.TotalWeight)
            .Select(criterion => weighed.Ranking.Skip(1)
                .Select(other => WeightWhereLevel(winner, other, criterion, criteria) is { } weight ? new BreakEven(criterion, weight, other) : null)
                .OfType<BreakEven>()
                .MinBy(level => level.Distance))
            .OfType<BreakEven>()];
    }

    /// <summary>A lead is linear in one weight while the rest keep their proportions, so two points of it give the place where it is nothing.</summary>
    private static double? WeightWhereLevel(OptionScore winner, OptionScore other, FitCriterion criterion, FitCriteria criteria)
    {
        var total = criteria.TotalWeight;
        double Lead(double weight)
        {
            var rest = (total - weight) / (total - criterion.Weight);
            double Under(OptionScore option) => criteria.Index(option.Option.Scores, one => ReferenceEquals(one, criterion) ? weight : one.Weight * rest) ?? 0;
            return Under(winner) - Under(other);
        }

        var (atNone, atAll) = (Lead(0), Lead(total));
        if (Math.Abs(atNone - atAll) < 1e-9)
        {
            return null;
        }

        var level = total * atNone / (atNone - atAll);
        // Level only when nothing else weighs, or it weighs nothing: beyond that there is no weight, so nothing turns.
        return level > total * 1e-6 && level < total * (1 - 1e-6) ? level : null;
    }
}
