using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Technology;

/// <summary>The measures of fit, and what scores come to under them.</summary>
public sealed class FitCriteria
{
    private FitCriteria(IReadOnlyList<FitCriterion> all) => All = all;

    /// <summary>As written; of two with one id the first.</summary>
    public IReadOnlyList<FitCriterion> All { get; }

    public double TotalWeight => All.Sum(criterion => criterion.Weight);

    public static FitCriteria Of(Configuration configuration) =>
        new([.. (configuration.Read(TechnologySettings.FitCriteriaField) ?? []).Where(criterion => criterion.Id.Length > 0).DistinctBy(criterion => criterion.Id)]);

    /// <summary>Weight times score over five, summed: 0–100 when the weights make 100. Null unless every criterion that weighs anything has a score.</summary>
    public double? Index(IReadOnlyList<Entry<string, double>> scores) => Index(scores, criterion => criterion.Weight);

    /// <summary>The index under other weights.</summary>
    public double? Index(IReadOnlyList<Entry<string, double>> scores, Func<FitCriterion, double> weightOf)
    {
        if (TotalWeight == 0)
        {
            return null;
        }

        var index = 0.0;
        foreach (var criterion in All)
        {
            if (ScoreOf(scores, criterion) is { } score)
            {
                index += weightOf(criterion) * score / 5;
            }
            else if (criterion.Weight > 0)
            {
                return null;
            }
        }

        return index;
    }

    /// <summary>The criteria whose score is below their gate, in the order of the criteria.</summary>
    public IReadOnlyList<FitCriterion> FailedGates(IReadOnlyList<Entry<string, double>> scores) =>
        [.. All.Where(criterion => ScoreOf(scores, criterion) < criterion.Gate)];

    /// <summary>The score on a criterion; null when it has none.</summary>
    public static double? ScoreOf(IReadOnlyList<Entry<string, double>> scores, FitCriterion criterion)
    {
        foreach (var entry in scores)
        {
            if (entry.Key == criterion.Id)
            {
                return entry.Value;
            }
        }

        return null;
    }
}
