using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Vision;

/// <summary>A rule of thumb that decides when two good things pull apart.</summary>
public sealed class Principle(PartSource source) : Part(source)
{
    public static readonly Field<string> IdField = new("id", Kinds.Id, "Unique within the strategy.") { Required = true };
    public static readonly Field<string> TitleField = new("title", Kinds.Text, "The principle in a few words.") { Required = true };
    public static readonly Field<string> TextField = new("text", Kinds.Text, "What it asks for.");

    public static Fields Fields { get; } = new(IdField, TitleField, TextField);

    public static Kind<Principle> Kind { get; } = Kinds.Part("principle", () => Fields, source => new Principle(source));

    public string Id => Get(IdField) ?? "";

    public string Title => Get(TitleField) ?? "";

    public string? Text => Get(TextField);
}
