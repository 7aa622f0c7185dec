using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Vision;

/// <summary>One of the few things the strategy is for, with its weight among them.</summary>
public sealed class Goal(ItemSource source) : Item(source)
{
    public static readonly Field<string> PerspectiveField = new("perspective", Kinds.Word(new Vocabulary("perspective", "patient-and-stakeholder", "internal-process", "learning-and-growth", "financial")), "The balanced scorecard's perspective.") { Required = true };
    public static readonly Field<double> WeightField = new("weight", Kinds.Percent, "Its share of all goals; together they make 100.") { Required = true };
    public static readonly Field<Reference> GoalOwnerField = new("owner", Kinds.Reference(OwnerType), "The role that answers for it.") { Required = true };
    public static readonly Field<IReadOnlyList<Objective>> ObjectivesField = new("objectives", Kinds.List(Objective.Kind), "What will be true by when.");

    public static ItemType ItemType { get; } = new("goal", source => new Goal(source), PerspectiveField, WeightField, GoalOwnerField, ObjectivesField) { IdPrefix = "GOAL-" };

    public string? Perspective => Get(PerspectiveField);

    public double Weight => Value(WeightField, absent: 0);

    public IReadOnlyList<Objective> Objectives => List(ObjectivesField);
}
