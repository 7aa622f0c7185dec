
namespace RoadmapSite.Engine.Items;

/// <summary>One finding a page may live with: which rule, why, who says so, and until when.</summary>
public sealed class Allowance(PartSource source) : Part(source)
{
    public static readonly Field<string> RuleField = new("rule", Kinds.Id, "The rule's name or code.") { Required = true };
    public static readonly Field<string> ReasonField = new("reason", Kinds.Text, "Why this is lived with.") { Required = true };
    public static readonly Field<Reference> OwnerField = new("owner", Kinds.Reference(Item.OwnerType), "Who answers for it.") { Required = true };
    public static readonly Field<PartialDate> UntilField = new("until", Kinds.Date, "The last day it holds.") { Required = true };

    public static Fields Fields { get; } = new(RuleField, ReasonField, OwnerField, UntilField);

    public static Kind<Allowance> Kind { get; } = Kinds.Part("allowance", () => Fields, source => new Allowance(source));

    public string Rule => Get(RuleField) ?? "";

    public string Reason => Get(ReasonField) ?? "";

    public Reference? Owner => Get(OwnerField);

    public PartialDate? Until => Value(UntilField);
}
