using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Progress;

/// <summary>Something a review asked somebody to do.</summary>
public sealed class ReviewAction(PartSource source) : Part(source)
{
    public static readonly Field<string> TextField = new("text", Kinds.Text, "What is to be done.") { Required = true };
    public static readonly Field<Reference> OwnerField = new("owner", Kinds.Reference(Item.OwnerType), "Who does it.");
    public static readonly Field<PartialDate> DueField = new("due", Kinds.Date, "By when.");
    public static readonly Field<PartialDate> DoneField = new("done", Kinds.Date, "When it was done.");

    public static Fields Fields { get; } = new(TextField, OwnerField, DueField, DoneField);

    public static Kind<ReviewAction> Kind { get; } = Kinds.Part("action", () => Fields, source => new ReviewAction(source));

    public string Text => Get(TextField) ?? "";

    public Reference? Owner => Get(OwnerField);

    public PartialDate? Due => Value(DueField);

    public PartialDate? Done => Value(DoneField);
}
