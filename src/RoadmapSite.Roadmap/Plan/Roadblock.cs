using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>Something in the way, and what is done about it.</summary>
public sealed class Roadblock(PartSource source) : Part(source)
{
    public static readonly Field<string> TextField = new("text", Kinds.Text, "What is in the way.") { Required = true };
    public static readonly Field<string> MitigationField = new("mitigation", Kinds.Text, "What is done about it.");
    public static readonly Field<Reference> RiskField = new("risk", Kinds.Reference("risk"), "The risk it belongs to.");

    public static Fields Fields { get; } = new(TextField, MitigationField, RiskField);

    public static Kind<Roadblock> Kind { get; } = Kinds.Part("roadblock", () => Fields, source => new Roadblock(source));

    public string Text => Get(TextField) ?? "";

    public string? Mitigation => Get(MitigationField);

    public Reference? Risk => Get(RiskField);
}
