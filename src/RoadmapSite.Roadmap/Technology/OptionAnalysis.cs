using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Technology;

/// <summary>What the options of each decision score, and whether the winner wins for more than the choice of weights.</summary>
public sealed class OptionAnalysis : IAnalysis<OptionAnalysis>
{
    private const double Move = 0.2;

    // Equal scores differ in their last digits once the weights are renormalised; that is not a lead.
    private const double Tolerance = 1e-9;

    private readonly Dictionary<Decision, WeighedDecision> byDecision;

    private OptionAnalysis(IReadOnlyList<WeighedDecision> decisions)
    {
        Decisions = decisions;
        byDecision = decisions.ToDictionary(weighed => weighed.Decision);
    }

    /// <summary>The decisions that have options.</summary>
    public IReadOnlyList<WeighedDecision> Decisions { get; }

    public WeighedDecision? Find(Decision decision) => byDecision.GetValueOrDefault(decision);

    public static OptionAnalysis Of(KnowledgeBase knowledge)
    {
        var criteria = FitCriteria.Of(knowledge.Configuration);
        return new([.. knowledge.Of<Decision>().Where(decision => decision.Options.Count > 0).Select(decision => Weigh(decision, criteria))]);
    }

    private static WeighedDecision Weigh(Decision decision, FitCriteria criteria)
    {
        var options = decision.Options
            .Select(option => new OptionScore(option, criteria.Index(option.Scores), criteria.FailedGates(option.Scores)))
            .ToList();
        var ranking = options
            .Where(option => option is { Score: not null, IsExcluded: false })
            .OrderByDescending(option => option.Score)
            .ThenByDescending(option => option.Option.Chosen)
            .ToList();
        return new(decision, options, ranking, [.. Flips(ranking, criteria)]);
    }

    private static IEnumerable<WeightFlip> Flips(List<OptionScore> ranking, FitCriteria criteria)
    {
        if (ranking.Count < 2)
        {
            yield break;
        }

        foreach (var moved in criteria.All.Where(criterion => criterion.Weight > 0))
        {
            foreach (var change in (double[])[Move, -Move])
            {
                var weight = Math.Min(criteria.TotalWeight, moved.Weight * (1 + change));
                var others = criteria.TotalWeight - moved.Weight;
                var rest = others > 0 ? (criteria.TotalWeight - weight) / others : 1;
                double? Under(OptionScore option) =>
                    criteria.Index(option.Option.Scores, criterion => ReferenceEquals(criterion, moved) ? weight : criterion.Weight * rest);

                var best = ranking.Skip(1).MaxBy(Under)!;
                if (Under(best) > Under(ranking[0]) + Tolerance)
                {
                    yield return new(moved, change, best.Option);
                }
            }
        }
    }
}
