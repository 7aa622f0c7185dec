using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>A requirement of any framework that does not apply here, and why.</summary>
public sealed class RequirementExclusion(PartSource source) : Part(source)
{
    public static readonly Field<Reference> RefField = new("ref", Kinds.PrefixedReference("framework"), "The requirement, as prefix:requirement.") { Required = true };
    public static readonly Field<string> ReasonField = new("reason", Kinds.Text, "Why it does not apply.") { Required = true };

    public static Fields Fields { get; } = new(RefField, ReasonField);

    public static Kind<RequirementExclusion> Kind { get; } = Kinds.Part("exclusion", () => Fields, source => new RequirementExclusion(source));

    public Framework? Framework => Get(RefField)?.Target as Framework;

    public string Requirement => Get(RefField)?.PartId ?? "";

    public string? Reason => Get(ReasonField);
}
