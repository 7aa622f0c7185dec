using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>Likelihood and impact; the matrix of the configuration gives the level.</summary>
public sealed class RiskScore(PartSource source) : Part(source)
{
    public static readonly Field<Level> LikelihoodField = new("l", Levels.Kind, "Likelihood.") { Required = true };
    public static readonly Field<Level> ImpactField = new("i", Levels.Kind, "Impact.") { Required = true };

    public static Fields Fields { get; } = new(LikelihoodField, ImpactField);

    public static Kind<RiskScore> Kind { get; } = Kinds.Part("score", () => Fields, source => new RiskScore(source));

    public Level? Likelihood => Value(LikelihoodField);

    public Level? Impact => Value(ImpactField);
}
