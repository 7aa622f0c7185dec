using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Progress;

/// <summary>A meeting that looks at the strategy, keeps it or changes it.</summary>
public sealed class Review(ItemSource source) : Item(source)
{
    public static readonly Field<string> CadenceField = new("cadence", Kinds.Word(new Vocabulary("review-cadence", "monthly", "quarterly", "semiannual", "annual")), "How often there is one.");
    public static readonly Field<PartialDate> DueField = new("due", Kinds.Date, "The day it is to be held.") { Required = true };
    public static readonly Field<PartialDate> HeldField = new("held", Kinds.Date, "The day it was held.");
    public static readonly Field<Reference> ChairField = new("chair", Kinds.Reference(OwnerType), "Who chairs it.");
    public static readonly Field<IReadOnlyList<string>> ScopeField = new("scope", Kinds.List(Kinds.Id), "What it looks at.");
    public static readonly Field<IReadOnlyList<string>> FindingsField = new("findings", Kinds.List(Kinds.Text), "What it found.");
    public static readonly Field<string> OutcomeField = new("outcome", Kinds.Word(new Vocabulary("review-outcome", "continue", "adjust", "accelerate", "pause", "stop", "rebaseline")), "What it concluded.");
    public static readonly Field<IReadOnlyList<Reference>> DecisionsField = new("decisions", Kinds.List(Kinds.Reference("decision")), "The decisions it took or prepares.");
    public static readonly Field<IReadOnlyList<LoggedChange>> ChangesField = new("changes", Kinds.List(LoggedChange.Kind), "What it changed.");
    public static readonly Field<IReadOnlyList<ReviewAction>> ActionsField = new("actions", Kinds.List(ReviewAction.Kind), "What it asked for.");

    public static ItemType ItemType { get; } = new(
        "review", source => new Review(source), CadenceField, DueField, HeldField, ChairField, ScopeField, FindingsField, OutcomeField, DecisionsField, ChangesField, ActionsField)
    { IdPrefix = "REV-" };

    public string? Cadence => Get(CadenceField);

    public PartialDate? Due => Value(DueField);

    public PartialDate? Held => Value(HeldField);

    public Reference? Chair => Get(ChairField);

    public IReadOnlyList<string> Scope => List(ScopeField);

    public IReadOnlyList<string> Findings => List(FindingsField);

    public string? Outcome => Get(OutcomeField);

    public IReadOnlyList<Reference> Decisions => List(DecisionsField);

    public IReadOnlyList<LoggedChange> Changes => List(ChangesField);

    public IReadOnlyList<ReviewAction> Actions => List(ActionsField);
}
