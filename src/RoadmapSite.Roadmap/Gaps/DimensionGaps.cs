namespace RoadmapSite.Roadmap.Gaps;

/// <summary>The capabilities of one dimension: a row of the heat map, an axis of the radar.</summary>
public sealed record DimensionGaps(string Dimension, IReadOnlyList<CapabilityGap> Capabilities)
{
    public Maturity? Maturity { get; } = Maturity.Of(Capabilities);

    public double WeightedGap => Capabilities.Sum(gap => gap.WeightedGap);

    public double WeightedResidual => Capabilities.Sum(gap => gap.WeightedResidual);
}
