using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Technology;

/// <summary>One measure of how well a technology fits, with its weight; a score below its gate excludes an option whatever its index.</summary>
public sealed class FitCriterion(PartSource source) : Part(source)
{
    public static readonly Field<string> IdField = new("id", Kinds.Id, "The key that scores are given under.") { Required = true };
    public static readonly Field<string> TitleField = new("title", Kinds.Text, "What it asks.") { Required = true };
    public static readonly Field<double> WeightField = new("weight", Kinds.Percent, "Its share; together they make 100.") { Required = true };
    public static readonly Field<double> GateField = new("gate", Kinds.Between(0, 5), "The lowest score an option may have.");

    public static Fields Fields { get; } = new(IdField, TitleField, WeightField, GateField);

    public static Kind<FitCriterion> Kind { get; } = Kinds.Part("fit criterion", () => Fields, source => new FitCriterion(source));

    public string Id => Get(IdField) ?? "";

    public string Title => Get(TitleField) ?? "";

    public double Weight => Value(WeightField, absent: 0);

    public double? Gate => Value(GateField);
}
