using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Tests.Hospital;

public sealed class Reading(PartSource source) : Part(source)
{
    public static readonly Field<PartialDate> DateField = new("date", Kinds.Date, "When.") { Required = true };
    public static readonly Field<double> ValueField = new("value", Kinds.Number, "How much.") { Required = true };
    public static readonly Field<string> NoteField = new("note", Kinds.Text, "What to know.");

    public static Fields Fields { get; } = new(DateField, ValueField, NoteField);

    public static Kind<Reading> Kind { get; } = Kinds.Part("reading", () => Fields, source => new Reading(source));

    public PartialDate? Date => Value(DateField);

    public double? Number => Value(ValueField);

    public string? Note => Get(NoteField);
}
