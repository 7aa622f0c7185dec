using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Gaps;

/// <summary>Something the organisation must be able to do, on a scale of 0 to 5: now, and aimed for.</summary>
public sealed class Capability(ItemSource source) : Item(source)
{
    public static readonly Vocabulary Dimensions = new("dimension", "technology", "infrastructure", "process", "people", "data", "governance");

    public static readonly Field<string> DimensionField = new("dimension", Kinds.Word(Dimensions), "Which side of the organisation it is.");
    public static readonly Field<Reference> ParentField = new("parent", Kinds.Reference("capability"), "The capability it is part of.");
    public static readonly Field<Reference> GoalField = new("goal", Kinds.Reference("goal"), "The goal it serves.");
    public static readonly Field<double> CurrentField = new("current", Kinds.Between(0, 5), "The level assessed, 0–5.") { Required = true };
    public static readonly Field<double> TargetField = new("target", Kinds.Between(0, 5), "The level aimed for, 0–5.") { Required = true };
    public static readonly Field<double> WeightField = new("weight", Kinds.Between(1, 5), "How much it matters, 1–5.");
    public static readonly Field<PartialDate> AssessedField = new("assessed", Kinds.Date, "When it was assessed.") { Required = true };
    public static readonly Field<IReadOnlyList<string>> EvidenceField = new("evidence", Kinds.List(Kinds.Text), "What the assessment rests on.");
    public static readonly Field<IReadOnlyList<CapabilityCriterion>> CriteriaField = new("criteria", Kinds.List(CapabilityCriterion.Kind), "What must be true for each level.");
    public static readonly Field<IReadOnlyList<ExternalAssessment>> ExternalField = new("external", Kinds.List(ExternalAssessment.Kind), "Stages in other maturity models.");
    public static readonly Field<IReadOnlyList<GapStatement>> GapsField = new("gaps", Kinds.List(GapStatement.Kind), "What is missing, in words.");

    public static ItemType ItemType { get; } = new(
        "capability", source => new Capability(source), DimensionField, ParentField, GoalField, CurrentField, TargetField, WeightField, AssessedField, EvidenceField, CriteriaField, ExternalField, GapsField)
    { IdPrefix = "CAP-" };

    public string? Dimension => Get(DimensionField);

    public Reference? Parent => Get(ParentField);

    public Reference? Goal => Get(GoalField);

    /// <summary>The level as written; criteria may hold the level that counts below it.</summary>
    public double StatedLevel => Value(CurrentField, absent: 0);

    public double Target => Value(TargetField, absent: 0);

    /// <summary>1 when not written.</summary>
    public double Weight => Value(WeightField, absent: 1);

    public PartialDate? Assessed => Value(AssessedField);

    public IReadOnlyList<string> Evidence => List(EvidenceField);

    public IReadOnlyList<CapabilityCriterion> Criteria => List(CriteriaField);

    public IReadOnlyList<ExternalAssessment> External => List(ExternalField);

    public IReadOnlyList<GapStatement> Gaps => List(GapsField);

    /// <summary>The level that counts: as stated, but no further than the last level whose criteria, and all below, are met.</summary>
    public double Current
    {
        get
        {
            var firstUnmet = Criteria.Where(criterion => !criterion.Met).Select(criterion => criterion.Level).DefaultIfEmpty(int.MaxValue).Min();
            return Math.Min(StatedLevel, firstUnmet - 1);
        }
    }
}
