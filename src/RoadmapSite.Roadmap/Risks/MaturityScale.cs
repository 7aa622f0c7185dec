using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>The ends of the scale that capabilities are scored on.</summary>
public sealed class MaturityScale(PartSource source) : Part(source)
{
    public static readonly Field<double> MinField = new("min", Kinds.Whole(0, 5), "The lowest level.");
    public static readonly Field<double> MaxField = new("max", Kinds.Whole(0, 5), "The highest level.");

    public static Fields Fields { get; } = new(MinField, MaxField);

    public static Kind<MaturityScale> Kind { get; } = Kinds.Part("maturity scale", () => Fields, source => new MaturityScale(source));

    public int Min => (int)Value(MinField, absent: 0);

    public int Max => (int)Value(MaxField, absent: 5);
}
