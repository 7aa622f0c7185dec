using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>The level a capability reaches when an initiative is done: a level, not an increment.</summary>
public sealed class Raise(PartSource source) : Part(source)
{
    public static readonly Field<Reference> CapabilityField = new("capability", Kinds.Reference("capability"), "The capability.") { Required = true };
    public static readonly Field<double> ToField = new("to", Kinds.Between(0, 5), "The level reached, 0–5.") { Required = true };

    public static Fields Fields { get; } = new(CapabilityField, ToField);

    public static Kind<Raise> Kind { get; } = Kinds.Part("raise", () => Fields, source => new Raise(source));

    public Reference? Capability => Get(CapabilityField);

    public double To => Value(ToField, absent: 0);
}
