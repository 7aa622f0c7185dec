using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Vision;

/// <summary>Something outside the strategy that makes it necessary.</summary>
public sealed class Driver(ItemSource source) : Item(source)
{
    public static readonly Field<string> KindField = new("kind", Kinds.Word(new Vocabulary("driver-kind", "regulatory", "clinical", "patient", "security", "financial", "technology", "workforce", "partner")), "Where it comes from.") { Required = true };
    public static readonly Field<string> TextField = new("text", Kinds.Text, "What it is, in a sentence or two.");
    public static readonly Field<string> SourceField = new("source", Kinds.Text, "Who says so.");
    public static readonly Field<IReadOnlyList<Reference>> GoalsField = new("goals", Kinds.List(Kinds.Reference("goal")), "The goals that answer it.");

    public static ItemType ItemType { get; } = new("driver", source => new Driver(source), KindField, TextField, SourceField, GoalsField) { IdPrefix = "DRV-" };

    public string? DriverKind => Get(KindField);

    public string? Text => Get(TextField);

    public string? Source => Get(SourceField);

    public IReadOnlyList<Reference> Goals => List(GoalsField);
}
