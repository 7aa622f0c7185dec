using RoadmapSite.Engine.Data;

namespace RoadmapSite.Roadmap.Progress;

/// <summary><c>analysis.kpis</c> and <c>analysis.kpiRag</c> in <c>roadmap.json</c>.</summary>
internal static class KpiData
{
    private static readonly Shape<KpiState> Shape = new ObjectShape<KpiState>()
        .Text("id", state => state.Kpi.Id)
        .Number("last", 3, state => state.Last)
        .Date("lastDate", state => state.LastDate)
        .Number("expected", 3, state => state.Expected)
        .Number("attainment", 3, state => state.Attainment)
        .Number("paceRatio", 3, state => state.Pace)
        .Text("rag", state => state.Rag.Word())
        .Text("trend", state => state.Trend?.Word())
        .Flag("stale", state => state.Stale);

    public static DataSection Section { get; } = DataSection.Of("kpis", Shapes.List(Shape), knowledge => knowledge.Get<KpiAnalysis>().Kpis);

    public static DataSection RagSection { get; } = DataSection.Of(
        "kpiRag",
        Shapes.Map(Shapes.Integer),
        knowledge => knowledge.Get<KpiAnalysis>().Counts.Select(count => KeyValuePair.Create(count.Rag.Word(), (int?)count.Count)));
}
