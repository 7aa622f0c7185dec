using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>A date that waits for another: finish-to-start unless it says otherwise.</summary>
public sealed class Dependency(PartSource source) : Part(source)
{
    public static readonly Field<Reference> ItemField = new("item", Kinds.Reference("initiative"), "The initiative, or initiative/milestone, it waits for.") { Required = true };
    public static readonly Field<string> TypeField = new("type", Kinds.Word(new Vocabulary("dependency-type", "FS", "SS", "FF", "SF")), "Which end waits for which; FS when not written.");
    public static readonly Field<double> LagDaysField = new("lagDays", Kinds.Whole(-3650, 3650), "Days between the two; negative for a lead.");

    public static Fields Fields { get; } = new(ItemField, TypeField, LagDaysField);

    public static Kind<Dependency> Kind { get; } = Kinds.Part("dependency", () => Fields, source => new Dependency(source));

    public Reference? Item => Get(ItemField);

    public string Type => Get(TypeField) ?? "FS";

    public int LagDays => (int)Value(LagDaysField, absent: 0);
}
