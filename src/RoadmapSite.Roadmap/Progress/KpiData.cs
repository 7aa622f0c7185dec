using RoadmapSite.Engine.Data;
using RoadmapSite.Engine.Items;
using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Progress;

/// <summary><c>analysis.kpis</c> and <c>analysis.kpiRag</c> in <c>roadmap.json</c>.</summary>
internal static class KpiData
{
    private static readonly Shape<KpiState> StateShape = new ObjectShape<KpiState>()
        .Text("id", state => state.Kpi.Id)
        .Number("last", 3, state => state.Last)
        .Date("lastDate", state => state.LastDate)
        .Number("expected", 3, state => state.Expected)
        .Number("attainment", 3, state => state.Attainment)
        .Number("paceRatio", 3, state => state.Pace)
        .Text("rag", state => state.Rag.Word())
        .Text("trend", state => state.Trend?.Word())
        .Flag("stale", state => state.Stale);

    internal static readonly Shape<IEnumerable<KpiState>> Shape = Shapes.List(StateShape);

    internal static readonly Shape<IEnumerable<KeyValuePair<string, int?>>> RagShape = Shapes.Map(Shapes.Integer);

    public static DataSection Section { get; } = DataSection.Of("kpis", Shape, knowledge => knowledge.Get<KpiAnalysis>().Kpis);

    public static DataSection RagSection { get; } = DataSection.Of("kpiRag", RagShape, RagCounts);

    internal static IEnumerable<KeyValuePair<string, int?>> RagCounts(KnowledgeBase knowledge) =>
        knowledge.Get<KpiAnalysis>().Counts.Select(count => KeyValuePair.Create(count.Rag.Word(), (int?)count.Count));
}
