using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>A list of requirements that controls answer to, such as a security rule.</summary>
public sealed class Framework(ItemSource source) : Item(source)
{
    public static readonly Field<string> PrefixField = new("prefix", Kinds.Id, "The short name used in refs: hipaa, csf.") { Required = true };
    public static readonly Field<string> ReferenceField = new("reference", Kinds.Text, "Where it is published.");
    public static readonly Field<IReadOnlyList<Requirement>> RequirementsField = new("requirements", Kinds.List(Requirement.Kind), "Its requirements as a tree.") { Required = true };

    public static ItemType ItemType { get; } = new("framework", source => new Framework(source), PrefixField, ReferenceField, RequirementsField);

    public string Prefix => Get(PrefixField) ?? Id;

    public string? Reference => Get(ReferenceField);

    public IReadOnlyList<Requirement> Requirements => List(RequirementsField);

    /// <summary>The requirements that are counted, in order.</summary>
    public IEnumerable<Requirement> Leaves => LeavesOf(Requirements);

    public override IEnumerable<string> OtherIds => [Prefix, .. base.OtherIds];

    private static IEnumerable<Requirement> LeavesOf(IEnumerable<Requirement> requirements) =>
        requirements.SelectMany(requirement => requirement.IsLeaf ? [requirement] : LeavesOf(requirement.Requirements));
}
