using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Tests.Hospital;

public sealed class Check(PartSource source) : Part(source)
{
    public static readonly Field<string> IdField = new("id", Kinds.Id, "Unique within the ward.") { Required = true };
    public static readonly Field<string> TitleField = new("title", Kinds.Text, "What is looked at.") { Required = true };
    public static readonly Field<PartialDate> DueField = new("due", Kinds.Date, "By when.");

    public static Fields Fields { get; } = new(IdField, TitleField, DueField);

    public static Kind<Check> Kind { get; } = Kinds.Part("check", () => Fields, source => new Check(source));

    public string Id => Get(IdField) ?? "";

    public string Title => Get(TitleField) ?? "";

    public PartialDate? Due => Value(DueField);
}
