using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Technology;

/// <summary>One way to go that was weighed.</summary>
public sealed class DecisionOption(PartSource source) : Part(source)
{
    public static readonly Field<string> IdField = new("id", Kinds.Id, "Unique within the decision.") { Required = true };
    public static readonly Field<string> TitleField = new("title", Kinds.Text, "What it would mean.") { Required = true };
    public static readonly Field<IReadOnlyList<Entry<string, double>>> ScoresField = new("scores", Kinds.Map(Kinds.Id, Technology.ScoreKind), "A score of 0–5 for each fit criterion.");
    public static readonly Field<bool> ChosenField = new("chosen", Kinds.Boolean, "Whether it is the one that was taken.");

    public static Fields Fields { get; } = new(IdField, TitleField, ScoresField, ChosenField);

    public static Kind<DecisionOption> Kind { get; } = Kinds.Part("option", () => Fields, source => new DecisionOption(source));

    public string Id => Get(IdField) ?? "";

    public string Title => Get(TitleField) ?? "";

    public IReadOnlyList<Entry<string, double>> Scores => List(ScoresField);

    public bool Chosen => Value(ChosenField, absent: false);
}
