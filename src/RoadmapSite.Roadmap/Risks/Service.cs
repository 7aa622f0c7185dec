using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>Something people use that may not be down for long: how long, and what the last test showed. Hours.</summary>
public sealed class Service(ItemSource source) : Item(source)
{
    public static readonly Field<double> TierField = new("tier", Kinds.Whole(0, 3), "0 life-critical foundation, 1 critical, 2 important, 3 deferrable.");
    public static readonly Field<double> MtdField = new("mtd", Kinds.Amount, "Maximum tolerable downtime, hours.");
    public static readonly Field<double> RtoField = new("rto", Kinds.Amount, "Recovery time objective, hours.");
    public static readonly Field<double> RpoField = new("rpo", Kinds.Amount, "Recovery point objective, hours.");
    public static readonly Field<PartialDate> TestedField = new("tested", Kinds.Date, "When its recovery was last tested.");
    public static readonly Field<double> AchievedRtoField = new("achievedRto", Kinds.Amount, "Hours the test took.");
    public static readonly Field<double> AchievedRpoField = new("achievedRpo", Kinds.Amount, "Hours of data the test lost.");
    public static readonly Field<IReadOnlyList<Reference>> TechnologiesField = new("technologies", Kinds.List(Kinds.Reference("technology")), "The technologies it runs on.");
    public static readonly Field<IReadOnlyList<Reference>> DependsOnField = new("dependsOn", Kinds.List(Kinds.Reference("service")), "The services it needs.");

    public static ItemType ItemType { get; } = new(
        "service", source => new Service(source), TierField, MtdField, RtoField, RpoField, TestedField, AchievedRtoField, AchievedRpoField, TechnologiesField, DependsOnField)
    { IdPrefix = "SVC-" };

    public int? Tier => (int?)Value(TierField);

    public double? Mtd => Value(MtdField);

    public double? Rto => Value(RtoField);

    public double? Rpo => Value(RpoField);

    public PartialDate? Tested => Value(TestedField);

    public double? AchievedRto => Value(AchievedRtoField);

    public double? AchievedRpo => Value(AchievedRpoField);

    public IReadOnlyList<Reference> Technologies => List(TechnologiesField);

    public IReadOnlyList<Reference> DependsOn => List(DependsOnField);
}
