using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>A dated point of an initiative that can be met or missed, with its share of the work.</summary>
public sealed class Milestone(PartSource source) : Part(source)
{
    public static readonly Field<string> IdField = new("id", Kinds.Id, "Unique within the initiative.") { Required = true };
    public static readonly Field<string> TitleField = new("title", Kinds.Text, "What is true once it is met.") { Required = true };
    public static readonly Field<double> WeightField = new("weight", Kinds.Percent, "Its share of the initiative; together they make 100.");
    public static readonly Field<PartialDate> BaselineField = new("baseline", Kinds.Date, "The date agreed.") { Required = true };
    public static readonly Field<PartialDate> ForecastField = new("forecast", Kinds.Date, "The date expected now.");
    public static readonly Field<PartialDate> ActualField = new("actual", Kinds.Date, "The date it was met.");
    public static readonly Field<bool> GateField = new("gate", Kinds.Boolean, "Whether work stops here until somebody says go.");

    public static Fields Fields { get; } = new(IdField, TitleField, WeightField, BaselineField, ForecastField, ActualField, GateField);

    public static Kind<Milestone> Kind { get; } = Kinds.Part("milestone", () => Fields, source => new Milestone(source));

    public string Id => Get(IdField) ?? "";

    public string Title => Get(TitleField) ?? "";

    public double Weight => Value(WeightField, absent: 0);

    public PartialDate? Baseline => Value(BaselineField);

    public PartialDate? Forecast => Value(ForecastField);

    public PartialDate? Actual => Value(ActualField);

    public bool IsGate => Value(GateField, absent: false);

    /// <summary>Its actual day, else the day expected, else the day agreed.</summary>
    public DateOnly? Day => (Actual ?? Forecast ?? Baseline)?.End;
}
