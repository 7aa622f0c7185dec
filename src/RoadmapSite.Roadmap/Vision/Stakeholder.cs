using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Vision;

/// <summary>A group of people with a stake, and the views that are made for them.</summary>
public sealed class Stakeholder(ItemSource source) : Item(source)
{
    private static readonly Vocabulary Degree = new("degree", "low", "moderate", "high");

    public static readonly Field<string> GroupField = new("group", Kinds.Id, "The group's short name.");
    public static readonly Field<string> InfluenceField = new("influence", Kinds.Word(Degree), "How much they can change the strategy.");
    public static readonly Field<string> InterestField = new("interest", Kinds.Word(Degree), "How much it changes for them.");
    public static readonly Field<IReadOnlyList<string>> NeedsField = new("needs", Kinds.List(Kinds.Text), "What they want to find.");
    public static readonly Field<IReadOnlyList<string>> ReadsField = new("reads", Kinds.List(Kinds.Id), "The views made for them.");

    public static ItemType ItemType { get; } = new("stakeholder", source => new Stakeholder(source), GroupField, InfluenceField, InterestField, NeedsField, ReadsField) { IdPrefix = "STK-" };

    public string? Group => Get(GroupField);

    public string? Influence => Get(InfluenceField);

    public string? Interest => Get(InterestField);

    public IReadOnlyList<string> Needs => List(NeedsField);

    public IReadOnlyList<string> Reads => List(ReadsField);
}
