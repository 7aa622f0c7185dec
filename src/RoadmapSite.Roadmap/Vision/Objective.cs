using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Vision;

/// <summary>A part of a goal that can be dated and measured.</summary>
public sealed class Objective(PartSource source) : Part(source)
{
    public static readonly Field<string> IdField = new("id", Kinds.Id, "Unique within the goal.") { Required = true };
    public static readonly Field<string> TitleField = new("title", Kinds.Text, "What will be true, and how much of it.") { Required = true };
    public static readonly Field<PartialDate> DueField = new("due", Kinds.Date, "By when.") { Required = true };
    public static readonly Field<Reference> KpiField = new("kpi", Kinds.Reference("kpi"), "The measure that shows it.");
    public static readonly Field<Reference> OwnerField = new("owner", Kinds.Reference(Item.OwnerType), "Who answers for it, if not the goal's owner.");

    public static Fields Fields { get; } = new(IdField, TitleField, DueField, KpiField, OwnerField);

    public static Kind<Objective> Kind { get; } = Kinds.Part("objective", () => Fields, source => new Objective(source));

    public string Id => Get(IdField) ?? "";

    public string Title => Get(TitleField) ?? "";

    public PartialDate? Due => Value(DueField);

    public Reference? Kpi => Get(KpiField);

    public Reference? Owner => Get(OwnerField);
}
