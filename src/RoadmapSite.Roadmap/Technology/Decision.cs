using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Technology;

/// <summary>Who decided what, when, from which options, and what follows.</summary>
public sealed class Decision(ItemSource source) : Item(source)
{
    public const string Proposed = "proposed";
    public const string Accepted = "accepted";
    public const string Rejected = "rejected";
    public const string Deprecated = "deprecated";
    public const string Superseded = "superseded";

    public static readonly Field<string> DecisionStatusField = new("status", Kinds.Word(new Vocabulary("decision-status", Proposed, Accepted, Rejected, Deprecated, Superseded)), "Where it stands.");
    public static readonly Field<PartialDate> DateField = new("date", Kinds.Date, "When it was taken or proposed.");
    public static readonly Field<IReadOnlyList<Reference>> DecidersField = new("deciders", Kinds.List(Kinds.Reference(OwnerType)), "Who takes it.");
    public static readonly Field<string> ContextField = new("context", Kinds.Text, "What made it necessary.");
    public static readonly Field<IReadOnlyList<DecisionOption>> OptionsField = new("options", Kinds.List(DecisionOption.Kind), "What was weighed.");
    public static readonly Field<string> ConsequencesField = new("consequences", Kinds.Text, "What follows from it.");
    public static readonly Field<Reference> SupersedesField = new("supersedes", Kinds.Reference("decision"), "The decision it replaces.");
    public static readonly Field<IReadOnlyList<Reference>> TechnologiesField = new("technologies", Kinds.List(Kinds.Reference("technology")), "The technologies it is about.");
    public static readonly Field<IReadOnlyList<Reference>> InitiativesField = new("initiatives", Kinds.List(Kinds.Reference("initiative")), "The initiatives it shapes.");

    public static ItemType ItemType { get; } = new(
        "decision", source => new Decision(source), DecisionStatusField, DateField, DecidersField, ContextField, OptionsField, ConsequencesField, SupersedesField, TechnologiesField, InitiativesField)
    { IdPrefix = "DEC-" };

    public override string? Status => Get(DecisionStatusField);

    public PartialDate? Date => Value(DateField);

    public IReadOnlyList<Reference> Deciders => List(DecidersField);

    public string? Context => Get(ContextField);

    public IReadOnlyList<DecisionOption> Options => List(OptionsField);

    public string? Consequences => Get(ConsequencesField);

    public Reference? Supersedes => Get(SupersedesField);

    public IReadOnlyList<Reference> Technologies => List(TechnologiesField);

    public IReadOnlyList<Reference> Initiatives => List(InitiativesField);
}
