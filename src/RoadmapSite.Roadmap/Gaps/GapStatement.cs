using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Gaps;

/// <summary>What is missing, in words, under one of the guide's headings.</summary>
public sealed class GapStatement(PartSource source) : Part(source)
{
    public static readonly Vocabulary Categories = new("gap-category", "technology", "infrastructure", "budget", "skills", "process", "data", "governance");

    public static readonly Field<string> IdField = new("id", Kinds.Id, "Unique within the capability.") { Required = true };
    public static readonly Field<string> CategoryField = new("category", Kinds.Word(Categories), "What is missing: technology, money, skills …") { Required = true };
    public static readonly Field<string> TextField = new("text", Kinds.Text, "What is missing.");
    public static readonly Field<string> SeverityField = new("severity", Kinds.Word(new Vocabulary("gap-severity", "low", "moderate", "high")), "How much it hurts.");

    public static Fields Fields { get; } = new(IdField, CategoryField, TextField, SeverityField);

    public static Kind<GapStatement> Kind { get; } = Kinds.Part("gap", () => Fields, source => new GapStatement(source));

    public string Id => Get(IdField) ?? "";

    public string Category => Get(CategoryField) ?? "";

    public string? Text => Get(TextField);

    public string? Severity => Get(SeverityField);
}
