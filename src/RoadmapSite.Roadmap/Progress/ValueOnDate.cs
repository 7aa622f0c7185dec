using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Progress;

/// <summary>A value on a day: a baseline, a target, a point of a trajectory, a measurement.</summary>
public sealed class ValueOnDate(PartSource source) : Part(source)
{
    public static readonly Field<PartialDate> DateField = new("date", Kinds.Date, "The day.") { Required = true };
    public static readonly Field<double> ValueField = new("value", Kinds.Number, "The value.") { Required = true };
    public static readonly Field<string> NoteField = new("note", Kinds.Text, "What to know about it.");

    public static Fields Fields { get; } = new(DateField, ValueField, NoteField);

    public static Kind<ValueOnDate> Kind { get; } = Kinds.Part("value", () => Fields, source => new ValueOnDate(source));

    public PartialDate? Date => Value(DateField);

    /// <summary>The last day the date can be.</summary>
    public DateOnly? Day => Date?.End;

    public double? Number => Value(ValueField);

    public string? Note => Get(NoteField);
}
