using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Progress;

/// <summary>A measure with a baseline, a target and the path between them.</summary>
public sealed class Kpi(ItemSource source) : Item(source)
{
    public static readonly Field<string> UnitField = new("unit", Kinds.Text, "What is counted: percent, hours, visits.");
    public static readonly Field<string> DirectionField = new("direction", Kinds.Word(new Vocabulary("kpi-direction", "up", "down", "range")), "Which way is good.");
    public static readonly Field<string> FrequencyField = new("frequency", Kinds.Word(new Vocabulary("kpi-frequency", "weekly", "monthly", "quarterly", "semiannual", "annual")), "How often it is measured.");
    public static readonly Field<Reference> GoalField = new("goal", Kinds.Reference("goal"), "The goal it measures.");
    public static readonly Field<ValueOnDate> BaselineField = new("baseline", ValueOnDate.Kind, "Where it started.");
    public static readonly Field<ValueOnDate> TargetField = new("target", ValueOnDate.Kind, "Where it should be, and when.");
    public static readonly Field<KpiRange> RangeField = new("range", KpiRange.Kind, "The values it should stay between.");
    public static readonly Field<IReadOnlyList<ValueOnDate>> TrajectoryField = new("trajectory", Kinds.List(ValueOnDate.Kind), "Points it should pass on the way.");
    public static readonly Field<IReadOnlyList<ValueOnDate>> MeasurementsField = new("measurements", Kinds.List(ValueOnDate.Kind), "What was measured; or a CSV file of the same name beside this one.") { FromCsv = true };

    public static ItemType ItemType { get; } = new(
        "kpi", source => new Kpi(source), UnitField, DirectionField, FrequencyField, GoalField, BaselineField, TargetField, RangeField, TrajectoryField, MeasurementsField)
    { Label = "KPI", IdPrefix = "KPI-" };

    public string? Unit => Get(UnitField);

    public string Direction => Get(DirectionField) ?? "up";

    public string Frequency => Get(FrequencyField) ?? "quarterly";

    public Reference? Goal => Get(GoalField);

    public ValueOnDate? Baseline => Get(BaselineField);

    public ValueOnDate? Target => Get(TargetField);

    public KpiRange? Range => Get(RangeField);

    public IReadOnlyList<ValueOnDate> Trajectory => List(TrajectoryField);

    public IReadOnlyList<ValueOnDate> Measurements => List(MeasurementsField);
}
