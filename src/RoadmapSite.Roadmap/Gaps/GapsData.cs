using RoadmapSite.Engine.Data;

namespace RoadmapSite.Roadmap.Gaps;

internal static class GapsData
{
    private static readonly ObjectShape<CapabilityGap> CapabilityShape = new ObjectShape<CapabilityGap>()
        .Text("id", gap => gap.Capability.Id)
        .Number("weight", 2, gap => gap.Weight)
        .Number("current", 2, gap => gap.Current)
        .Number("achieved", 2, gap => gap.Achieved)
        .Number("target", 2, gap => gap.Target)
        .Number("gap", 2, gap => gap.Gap)
        .Number("weightedGap", 2, gap => gap.WeightedGap)
        .Number("planned", 2, gap => gap.Planned)
        .Number("residualGap", 2, gap => gap.Residual)
        .Number("weightedResidual", 2, gap => gap.WeightedResidual)
        .Text("coverage", gap => gap.Coverage.Word())
        .Date("closesOn", gap => gap.ClosesOn);

    internal static readonly ObjectShape<GapAnalysis> Shape = new ObjectShape<GapAnalysis>()
        .With("capabilities", Shapes.List(CapabilityShape), gaps => gaps.Capabilities)
        .Number("totalGap", 2, gaps => gaps.TotalGap)
        .Number("weightedGap", 2, gaps => gaps.WeightedGap)
        .Number("weightedResidual", 2, gaps => gaps.WeightedResidual)
        .Number("plannedClosurePct", 1, gaps => gaps.PlannedClosurePercent)
        .Number("achievedClosurePct", 1, gaps => gaps.AchievedClosurePercent)
        .Number("weightedCurrent", 2, gaps => gaps.Maturity?.Current)
        .Number("weightedTarget", 2, gaps => gaps.Maturity?.Target)
        .With("byCategory", Shapes.Map(Shapes.Integer), gaps => gaps.ByCategory.Select(category => KeyValuePair.Create<string, int?>(category.Category, category.Statements.Count)));

    public static DataSection Section { get; } = DataSection.Of("gaps", Shape, knowledge => knowledge.Get<GapAnalysis>());
}
