using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>What is gained every year from a day on.</summary>
public sealed class Benefit(PartSource source) : Part(source)
{
    public const string Cash = "cash";
    public const string NonCash = "non-cash";

    public static readonly Field<string> TitleField = new("title", Kinds.Text, "What is gained.") { Required = true };
    public static readonly Field<string> KindField = new("kind", Kinds.Word(new Vocabulary("benefit-kind", Cash, NonCash, "safety")), "Whether it can be spent.") { Required = true };
    public static readonly Field<double> AnnualField = new("annual", Kinds.Money, "Worth a year at full run.");
    public static readonly Field<PartialDate> FromField = new("from", Kinds.Date, "The first day it counts.");
    public static readonly Field<Reference> KpiField = new("kpi", Kinds.Reference("kpi"), "The measure that shows it.");

    public static Fields Fields { get; } = new(TitleField, KindField, AnnualField, FromField, KpiField);

    public static Kind<Benefit> Kind { get; } = Kinds.Part("benefit", () => Fields, source => new Benefit(source));

    public string Title => Get(TitleField) ?? "";

    public string? BenefitKind => Get(KindField);

    public double Annual => Value(AnnualField, absent: 0);

    public PartialDate? From => Value(FromField);

    public Reference? Kpi => Get(KpiField);
}
