using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>A measure that warns of a risk, with the values at which it does.</summary>
public sealed class RiskIndicator(PartSource source) : Part(source)
{
    public static readonly Field<Reference> KpiField = new("kpi", Kinds.Reference("kpi"), "The measure.") { Required = true };
    public static readonly Field<double> AmberField = new("amber", Kinds.Number, "The value at which to watch.");
    public static readonly Field<double> RedField = new("red", Kinds.Number, "The value at which to act.");

    public static Fields Fields { get; } = new(KpiField, AmberField, RedField);

    public static Kind<RiskIndicator> Kind { get; } = Kinds.Part("indicator", () => Fields, source => new RiskIndicator(source));

    public Reference? Kpi => Get(KpiField);

    public double? Amber => Value(AmberField);

    public double? Red => Value(RedField);
}
