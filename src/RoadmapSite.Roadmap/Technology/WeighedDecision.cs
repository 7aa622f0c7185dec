namespace RoadmapSite.Roadmap.Technology;

/// <summary>The options of a decision, weighed.</summary>
/// <param name="Options">As written.</param>
/// <param name="Ranking">Those with a score that no gate excludes, best first.</param>
/// <param name="Flips">The weights that another option would win by.</param>
public sealed record WeighedDecision(Decision Decision, IReadOnlyList<OptionScore> Options, IReadOnlyList<OptionScore> Ranking, IReadOnlyList<WeightFlip> Flips)
{
    public OptionScore? Winner => Ranking.Count > 0 ? Ranking[0] : null;

    /// <summary>The winner's lead over the second; null without a second.</summary>
    public double? Margin => Ranking is [var first, var second, ..] ? first.Score - second.Score : null;

    /// <summary>Whether the winner holds when each weight in turn is a fifth more or less; null without a second.</summary>
    public bool? IsRobust => Ranking.Count > 1 ? Flips.Count == 0 : null;

    public OptionScore? Chosen => Options.FirstOrDefault(option => option.Option.Chosen);
}
