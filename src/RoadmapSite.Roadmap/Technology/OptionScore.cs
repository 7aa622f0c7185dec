namespace RoadmapSite.Roadmap.Technology;

/// <summary>One option and what its scores come to.</summary>
/// <param name="Score">0–100; null when it is not scored on every criterion.</param>
/// <param name="GatesFailed">Any of them excludes it, whatever its score.</param>
public sealed record OptionScore(DecisionOption Option, double? Score, IReadOnlyList<FitCriterion> GatesFailed)
{
    public bool IsExcluded => GatesFailed.Count > 0;
}
