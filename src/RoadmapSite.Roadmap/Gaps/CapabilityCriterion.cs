using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Gaps;

/// <summary>What must be true for a level to count.</summary>
public sealed class CapabilityCriterion(PartSource source) : Part(source)
{
    public static readonly Field<double> LevelField = new("level", Kinds.Whole(1, 5), "The level it belongs to, 1–5.") { Required = true };
    public static readonly Field<string> TextField = new("text", Kinds.Text, "What must be true.") { Required = true };
    public static readonly Field<bool> MetField = new("met", Kinds.Boolean, "Whether it is.");

    public static Fields Fields { get; } = new(LevelField, TextField, MetField);

    public static Kind<CapabilityCriterion> Kind { get; } = Kinds.Part("criterion", () => Fields, source => new CapabilityCriterion(source));

    public int Level => (int)Value(LevelField, absent: 1);

    public string Text => Get(TextField) ?? "";

    public bool Met => Value(MetField, absent: false);
}
