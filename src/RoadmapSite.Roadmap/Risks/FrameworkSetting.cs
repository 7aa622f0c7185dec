using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>A framework the organisation answers to, and what in it does not apply here.</summary>
public sealed class FrameworkSetting(PartSource source) : Part(source)
{
    private static readonly Field<string> RefField = new("ref", Kinds.Id, "The requirement, as the framework numbers it.") { Required = true };
    private static readonly Field<string> ReasonField = new("reason", Kinds.Text, "Why it does not apply.") { Required = true };
    private static readonly Fields ExclusionFields = new(RefField, ReasonField);

    public static readonly Field<Reference> IdField = new("id", Kinds.Reference("framework"), "The framework.") { Required = true };
    public static readonly Field<IReadOnlyList<Exclusion>> NotApplicableField = new("notApplicable", Kinds.List(Kinds.Part("exclusion", () => ExclusionFields, source => new Exclusion(source))), "Requirements that do not apply here.");

    public static Fields Fields { get; } = new(IdField, NotApplicableField);

    public static Kind<FrameworkSetting> Kind { get; } = Kinds.Part("framework", () => Fields, source => new FrameworkSetting(source));

    public Framework? Framework => Get(IdField)?.Target as Framework;

    public IReadOnlyList<Exclusion> NotApplicable => List(NotApplicableField);

    /// <summary>One requirement of this framework that does not apply here.</summary>
    public sealed class Exclusion(PartSource source) : Part(source)
    {
        public string Requirement => Get(RefField) ?? "";

        public string? Reason => Get(ReasonField);
    }
}
