using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>Somebody decided to live with a risk: who, until when, why.</summary>
public sealed class Acceptance(PartSource source) : Part(source)
{
    public static readonly Field<Reference> ByField = new("by", Kinds.Reference(Item.OwnerType), "Who accepted it.") { RequiredByRule = true };
    public static readonly Field<PartialDate> UntilField = new("until", Kinds.Date, "The last day it holds.") { RequiredByRule = true };
    public static readonly Field<string> ReasonField = new("reason", Kinds.Text, "Why.") { RequiredByRule = true };

    public static Fields Fields { get; } = new(ByField, UntilField, ReasonField);

    public static Kind<Acceptance> Kind { get; } = Kinds.Part("acceptance", () => Fields, source => new Acceptance(source));

    public Reference? By => Get(ByField);

    public PartialDate? Until => Value(UntilField);

    public string? Reason => Get(ReasonField);
}
