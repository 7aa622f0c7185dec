using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Progress;

/// <summary>What a review changed in an item, from what to what, and why.</summary>
public sealed class LoggedChange(PartSource source) : Part(source)
{
    public static readonly Field<Reference> ItemField = new("item", Kinds.Reference(), "The item that changed.") { Required = true };
    public static readonly Field<string> FieldField = new("field", Kinds.Id, "Its front-matter key, with dots for inner ones: baseline.start.") { Required = true };
    public static readonly Field<string> FromField = new("from", Kinds.Id, "The value before.");
    public static readonly Field<string> ToField = new("to", Kinds.Id, "The value since.");
    public static readonly Field<string> ReasonField = new("reason", Kinds.Text, "Why.");

    public static Fields Fields { get; } = new(ItemField, FieldField, FromField, ToField, ReasonField);

    public static Kind<LoggedChange> Kind { get; } = Kinds.Part("change", () => Fields, source => new LoggedChange(source));

    public Reference? Item => Get(ItemField);

    public string Field => Get(FieldField) ?? "";

    public string? From => Get(FromField);

    public string? To => Get(ToField);

    public string? Reason => Get(ReasonField);
}
