using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>What an initiative costs in one year.</summary>
public sealed class YearBudget(PartSource source) : Part(source)
{
    public static readonly Field<double> CapexField = new("capex", Kinds.Money, "Capital cost.");
    public static readonly Field<double> OpexField = new("opex", Kinds.Money, "Operating cost of the change.");
    public static readonly Field<double> RunField = new("run", Kinds.Money, "Running cost of the result; no part of the budget at completion.");

    public static Fields Fields { get; } = new(CapexField, OpexField, RunField);

    public static Kind<YearBudget> Kind { get; } = Kinds.Part("year's budget", () => Fields, source => new YearBudget(source));

    public double Capex => Value(CapexField, absent: 0);

    public double Opex => Value(OpexField, absent: 0);

    public double Run => Value(RunField, absent: 0);

    public double Total => Capex + Opex + Run;
}
