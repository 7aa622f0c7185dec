using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>Three-point duration in days, for the simulation.</summary>
public sealed class Estimate(PartSource source) : Part(source)
{
    public static readonly Field<double> MinField = new("min", Kinds.Amount, "The shortest it could take.") { Required = true };
    public static readonly Field<double> LikelyField = new("likely", Kinds.Amount, "The most likely.") { Required = true };
    public static readonly Field<double> MaxField = new("max", Kinds.Amount, "The longest it could take.") { Required = true };

    public static Fields Fields { get; } = new(MinField, LikelyField, MaxField);

    public static Kind<Estimate> Kind { get; } = Kinds.Part("estimate", () => Fields, source => new Estimate(source));

    public double Min => Value(MinField, absent: 0);

    public double Likely => Value(LikelyField, absent: 0);

    public double Max => Value(MaxField, absent: 0);
}
