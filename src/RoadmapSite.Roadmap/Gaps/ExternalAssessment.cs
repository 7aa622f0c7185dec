using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Gaps;

/// <summary>Where a capability stands in somebody else's maturity model.</summary>
public sealed class ExternalAssessment(PartSource source) : Part(source)
{
    public static readonly Field<string> ModelField = new("model", Kinds.Id, "The model, such as EMRAM or INFRAM.") { Required = true };
    public static readonly Field<double> CurrentField = new("current", Kinds.Between(0, 10), "The stage now.");
    public static readonly Field<double> TargetField = new("target", Kinds.Between(0, 10), "The stage aimed for.");

    public static Fields Fields { get; } = new(ModelField, CurrentField, TargetField);

    public static Kind<ExternalAssessment> Kind { get; } = Kinds.Part("external assessment", () => Fields, source => new ExternalAssessment(source));

    public string Model => Get(ModelField) ?? "";

    public double? Current => Value(CurrentField);

    public double? Target => Value(TargetField);
}
