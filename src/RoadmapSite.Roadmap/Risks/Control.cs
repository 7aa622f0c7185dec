using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>Something in place that lowers risks, with what it answers to in the frameworks.</summary>
public sealed class Control(ItemSource source) : Item(source)
{
    public const string Planned = "planned";
    public const string Partial = "partial";
    public const string Implemented = "implemented";
    public const string Retired = "retired";

    public static readonly Field<string> KindField = new("kind", Kinds.Word(new Vocabulary("control-kind", "policy", "procedure", "technical", "physical", "training", "contract")), "What sort of control.");
    public static readonly Field<string> ControlStatusField = new("status", Kinds.Word(new Vocabulary("control-status", Planned, Partial, Implemented, Retired)), "How far it is in place.");
    public static readonly Field<string> EffectivenessField = new("effectiveness", Kinds.Word(new Vocabulary("effectiveness", "none", "weak", "moderate", "strong", "unknown")), "How well it works where it is in place.");
    public static readonly Field<PartialDate> TestedField = new("tested", Kinds.Date, "When it was last tested.");
    public static readonly Field<string> TestEveryField = new("testEvery", Kinds.Word(new Vocabulary("test-cadence", "monthly", "quarterly", "semiannual", "annual")), "How often it is tested.");
    public static readonly Field<Reference> PlannedByField = new("plannedBy", Kinds.Reference("initiative"), "The initiative that puts it in place.");
    public static readonly Field<IReadOnlyList<Reference>> RefsField = new("refs", Kinds.List(Kinds.PrefixedReference("framework")), "The requirements it answers, as prefix:requirement.");
    public static readonly Field<IReadOnlyList<string>> EvidenceField = new("evidence", Kinds.List(Kinds.Text), "What an auditor can look at.");

    public static ItemType ItemType { get; } = new(
        "control", source => new Control(source), KindField, ControlStatusField, EffectivenessField, TestedField, TestEveryField, PlannedByField, RefsField, EvidenceField)
    { IdPrefix = "CTL-" };

    public string? ControlKind => Get(KindField);

    public override string Status => Get(ControlStatusField) ?? Planned;

    public string Effectiveness => Get(EffectivenessField) ?? "unknown";

    public PartialDate? Tested => Value(TestedField);

    public string? TestEvery => Get(TestEveryField);

    public Reference? PlannedBy => Get(PlannedByField);

    public IReadOnlyList<Reference> Refs => List(RefsField);

    public IReadOnlyList<string> Evidence => List(EvidenceField);
}
