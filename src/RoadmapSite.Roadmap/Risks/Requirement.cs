using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>A line of a framework: a heading with requirements below it, or a requirement that is met or not.</summary>
public sealed class Requirement(PartSource source) : Part(source)
{
    public static readonly Field<string> IdField = new("id", Kinds.Id, "As the framework numbers it.") { Required = true };
    public static readonly Field<string> TitleField = new("title", Kinds.Text, "What it asks.") { Required = true };
    public static readonly Field<string> KindField = new("kind", Kinds.Id, "The framework's own word for how binding it is.");
    public static readonly Field<IReadOnlyList<Requirement>> RequirementsField = new("requirements", Kinds.List(Kinds.Part("requirement", () => Fields!, source => new Requirement(source))), "The requirements below it.");
    public static readonly Field<IReadOnlyList<Requirement>> PartsField = new("parts", Kinds.List(Kinds.Part("part", () => Fields!, source => new Requirement(source))), "A finer breakdown that is not counted on its own.");

    public static Fields Fields { get; } = new(IdField, TitleField, KindField, RequirementsField, PartsField);

    public static Kind<Requirement> Kind { get; } = Kinds.Part("requirement", () => Fields, source => new Requirement(source));

    public string Id => Get(IdField) ?? "";

    public string Title => Get(TitleField) ?? "";

    public string? RequirementKind => Get(KindField);

    public IReadOnlyList<Requirement> Requirements => List(RequirementsField);

    public IReadOnlyList<Requirement> Parts => List(PartsField);

    /// <summary>Counted: nothing stands below it.</summary>
    public bool IsLeaf => Requirements.Count == 0;
}
