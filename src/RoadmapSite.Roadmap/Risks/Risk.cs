using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>Something that could go wrong: scored before controls, today, and as aimed for.</summary>
public sealed class Risk(ItemSource source) : Item(source)
{
    public static readonly Vocabulary Categories = new("risk-category", "cyber", "privacy", "clinical-safety", "technology", "supplier", "workforce", "delivery", "financial", "regulatory", "environmental");

    /// <summary>ISO/IEC 27005 words, with the everyday and NIST ones as aliases.</summary>
    public static readonly Vocabulary Treatments = new("treatment", "avoid", "modify", "share", "retain")
    {
        Aliases = new Dictionary<string, string> { ["terminate"] = "avoid", ["mitigate"] = "modify", ["treat"] = "modify", ["reduce"] = "modify", ["transfer"] = "share", ["accept"] = "retain", ["tolerate"] = "retain" },
    };

    public static readonly Field<string> CategoryField = new("category", Kinds.Word(Categories), "Its kind; each kind has an appetite.");
    public static readonly Field<string> SourceField = new("source", Kinds.Word(new Vocabulary("threat-source", "adversarial", "accidental", "structural", "environmental")), "Where it comes from: NIST SP 800-30 r1, Table D-2.");
    public static readonly Field<string> CauseField = new("cause", Kinds.Text, "Because of what.");
    public static readonly Field<string> EventField = new("event", Kinds.Text, "What could happen.");
    public static readonly Field<string> ConsequenceField = new("consequence", Kinds.Text, "What that would mean.");
    public static readonly Field<RiskScore> InherentField = new("inherent", RiskScore.Kind, "Before controls.") { Required = true };
    public static readonly Field<RiskScore> ResidualField = new("residual", RiskScore.Kind, "Today.") { Required = true };
    public static readonly Field<RiskScore> TargetField = new("target", RiskScore.Kind, "As aimed for.");
    public static readonly Field<string> TreatmentField = new("treatment", Kinds.Word(Treatments), "What is done about it.") { Required = true };
    public static readonly Field<IReadOnlyList<Reference>> ControlsField = new("controls", Kinds.List(Kinds.Reference("control")), "What holds it down.");
    public static readonly Field<IReadOnlyList<Reference>> InitiativesField = new("initiatives", Kinds.List(Kinds.Reference("initiative")), "The work that lowers it.");
    public static readonly Field<IReadOnlyList<Reference>> TechnologiesField = new("technologies", Kinds.List(Kinds.Reference("technology")), "The technologies it is about.");
    public static readonly Field<IReadOnlyList<Reference>> ServicesField = new("services", Kinds.List(Kinds.Reference("service")), "The services it would hit.");
    public static readonly Field<IReadOnlyList<Reference>> GoalsField = new("goals", Kinds.List(Kinds.Reference("goal")), "The goals it threatens.");
    public static readonly Field<string> TrendField = new("trend", Kinds.Word(new Vocabulary("risk-trend", "improving", "steady", "worsening")), "Which way it moves.");
    public static readonly Field<Acceptance> AcceptedField = new("accepted", Acceptance.Kind, "Who lives with it, until when, why.");
    public static readonly Field<LossExpectancy> AleField = new("ale", LossExpectancy.Kind, "Expected yearly loss.");
    public static readonly Field<RiskIndicator> KriField = new("kri", RiskIndicator.Kind, "The measure that warns of it.");
    public static readonly Field<string> PlanField = new("plan", Kinds.Text, "What is done next, in one line.");

    public static ItemType ItemType { get; } = new(
        "risk", source => new Risk(source), CategoryField, SourceField, CauseField, EventField, ConsequenceField, InherentField, ResidualField, TargetField, TreatmentField, ControlsField,
        InitiativesField, TechnologiesField, ServicesField, GoalsField, TrendField, AcceptedField, AleField, KriField, PlanField)
    { IdPrefix = "RISK-" };

    public string? Category => Get(CategoryField);

    public string? ThreatSource => Get(SourceField);

    public string? Cause => Get(CauseField);

    public string? Event => Get(EventField);

    public string? Consequence => Get(ConsequenceField);

    public RiskScore? Inherent => Get(InherentField);

    public RiskScore? Residual => Get(ResidualField);

    public RiskScore? Target => Get(TargetField);

    public string? Treatment => Get(TreatmentField);

    public IReadOnlyList<Reference> Controls => List(ControlsField);

    public IReadOnlyList<Reference> Initiatives => List(InitiativesField);

    public IReadOnlyList<Reference> Technologies => List(TechnologiesField);

    public IReadOnlyList<Reference> Services => List(ServicesField);

    public IReadOnlyList<Reference> Goals => List(GoalsField);

    public string? Trend => Get(TrendField);

    public Acceptance? Accepted => Get(AcceptedField);

    public LossExpectancy? Ale => Get(AleField);

    public RiskIndicator? Kri => Get(KriField);

    public string? Plan => Get(PlanField);
}
