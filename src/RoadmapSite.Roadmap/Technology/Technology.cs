using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Technology;

/// <summary>A product, platform or service in use or considered, with the day its support ends.</summary>
public sealed class Technology(ItemSource source) : Item(source)
{
    internal static readonly Kind<double> ScoreKind = Kinds.Between(0, 5);

    public static readonly Field<string> CategoryField = new("category", Kinds.Word(new Vocabulary("technology-category", "ehr", "hie", "telehealth", "portal", "mobile", "wearable", "imaging", "laboratory", "pharmacy", "integration", "security", "identity", "recovery", "hosting", "data", "ai", "network", "endpoint", "device", "erp", "collaboration", "other")), "What it is for.");
    public static readonly Field<string> VendorField = new("vendor", Kinds.Text, "Who sells it.");
    public static readonly Field<string> RingField = new("ring", Kinds.Word(new Vocabulary("technology-ring", "assess", "trial", "adopt", "hold", "retire")), "What we mean to do with it.");
    public static readonly Field<string> PhaseField = new("phase", Kinds.Word(new Vocabulary("technology-phase", "plan", "phase-in", "active", "phase-out", "end-of-life")), "Where it is in its life here.");
    public static readonly Field<PartialDate> SupportEndsField = new("supportEnds", Kinds.Date, "The last day the vendor fixes it.");
    public static readonly Field<PartialDate> ContractEndsField = new("contractEnds", Kinds.Date, "The last day of the contract.");
    public static readonly Field<string> AgreementField = new("agreement", Kinds.Text, "The agreement it is bought under.");
    public static readonly Field<Reference> ReplacedByField = new("replacedBy", Kinds.Reference("technology"), "What takes its place.");
    public static readonly Field<Reference> RetiredByField = new("retiredBy", Kinds.Reference("initiative"), "The initiative that switches it off.");
    public static readonly Field<Reference> RetiredAtField = new("retiredAt", Kinds.Reference("initiative"), "The milestone that switches it off, when that is before the initiative's end.");
    public static readonly Field<double> TechnicalFitField = new("technicalFit", ScoreKind, "How well it is built and can be run, 0–5.");
    public static readonly Field<double> FunctionalFitField = new("functionalFit", ScoreKind, "How well it does its job, 0–5.");
    public static readonly Field<IReadOnlyList<Entry<string, double>>> FitField = new("fit", Kinds.Map(Kinds.Id, ScoreKind), "A score of 0–5 for each fit criterion.");
    public static readonly Field<IReadOnlyList<string>> StandardsField = new("standards", Kinds.List(Kinds.Id), "The interoperability standards it speaks.");
    public static readonly Field<double> AnnualCostField = new("annualCost", Kinds.Money, "What it costs a year.");
    public static readonly Field<IReadOnlyList<Reference>> CapabilitiesField = new("capabilities", Kinds.List(Kinds.Reference("capability")), "The capabilities that rest on it.");

    public static ItemType ItemType { get; } = new(
        "technology", source => new Technology(source), CategoryField, VendorField, RingField, PhaseField, SupportEndsField, ContractEndsField, AgreementField,
        ReplacedByField, RetiredByField, RetiredAtField, TechnicalFitField, FunctionalFitField, FitField, StandardsField, AnnualCostField, CapabilitiesField)
    { IdPrefix = "TECH-" };

    public string? Category => Get(CategoryField);

    public string? Vendor => Get(VendorField);

    public string? Ring => Get(RingField);

    public string? Phase => Get(PhaseField);

    public PartialDate? SupportEnds => Value(SupportEndsField);

    public PartialDate? ContractEnds => Value(ContractEndsField);

    public Reference? ReplacedBy => Get(ReplacedByField);

    public Reference? RetiredBy => Get(RetiredByField);

    public Reference? RetiredAt => Get(RetiredAtField);

    public double? TechnicalFit => Value(TechnicalFitField);

    public double? FunctionalFit => Value(FunctionalFitField);

    public IReadOnlyList<Entry<string, double>> Fit => List(FitField);

    public IReadOnlyList<string> Standards => List(StandardsField);

    public double? AnnualCost => Value(AnnualCostField);

    public IReadOnlyList<Reference> Capabilities => List(CapabilitiesField);
}
