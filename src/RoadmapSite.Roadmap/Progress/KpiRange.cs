using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Progress;

/// <summary>The values between which a measure is well.</summary>
public sealed class KpiRange(PartSource source) : Part(source)
{
    public static readonly Field<double> MinField = new("min", Kinds.Number, "The lowest good value.") { Required = true };
    public static readonly Field<double> MaxField = new("max", Kinds.Number, "The highest good value.") { Required = true };

    public static Fields Fields { get; } = new(MinField, MaxField);

    public static Kind<KpiRange> Kind { get; } = Kinds.Part("range", () => Fields, source => new KpiRange(source));

    public double? Min => Value(MinField);

    public double? Max => Value(MaxField);
}
