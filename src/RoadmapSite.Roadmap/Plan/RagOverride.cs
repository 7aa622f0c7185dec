using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>A status an author states against the computed one, with a reason and an expiry. The computed one stays visible.</summary>
public sealed class RagOverride(PartSource source) : Part(source)
{
    public static readonly Field<string> ValueField = new("value", Kinds.Word(new Vocabulary("rag", "green", "amber", "red", "grey")), "The status stated.") { Required = true };
    public static readonly Field<string> ReasonField = new("reason", Kinds.Text, "Why.") { Required = true };
    public static readonly Field<PartialDate> UntilField = new("until", Kinds.Date, "The last day it holds.") { Required = true };

    public static Fields Fields { get; } = new(ValueField, ReasonField, UntilField);

    public static Kind<RagOverride> Kind { get; } = Kinds.Part("override", () => Fields, source => new RagOverride(source));

    public string Rag => Get(ValueField) ?? "";

    public string Reason => Get(ReasonField) ?? "";

    public PartialDate? Until => Value(UntilField);
}
