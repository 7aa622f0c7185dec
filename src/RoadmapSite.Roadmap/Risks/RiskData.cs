using RoadmapSite.Engine.Data;

namespace RoadmapSite.Roadmap.Risks;

/// <summary><c>analysis.risks</c> in <c>roadmap.json</c>.</summary>
internal static class RiskData
{
    private static readonly Shape<IEnumerable<KeyValuePair<string, int?>>> CountShape = Shapes.Map(Shapes.Integer);

    private static readonly Shape<IEnumerable<KeyValuePair<string, IEnumerable<KeyValuePair<string, IEnumerable<string?>>>>>> MapShape =
        Shapes.Map(Shapes.Map(Shapes.List(Shapes.Text)));

    private static readonly Shape<RiskAnalysis> MapsShape = new ObjectShape<RiskAnalysis>()
        .With("inherent", MapShape, risks => Cells(risks, RiskStage.Inherent))
        .With("residual", MapShape, risks => Cells(risks, RiskStage.Residual))
        .With("target", MapShape, risks => Cells(risks, RiskStage.Target));

    private static readonly Shape<RiskAssessment> RiskShape = new ObjectShape<RiskAssessment>()
        .Text("id", one => one.Risk.Id)
        .Text("category", one => one.Risk.Category)
        .Text("inherent", one => one.Inherent?.Word())
        .Text("residual", one => one.Residual?.Word())
        .Text("target", one => one.Target?.Word())
        .Text("appetite", one => one.Appetite?.Word())
        .Flag("aboveAppetite", one => one.AboveAppetite)
        .Flag("treatmentGap", one => one.TreatmentGap)
        .Flag("reviewOverdue", one => one.ReviewOverdue)
        .Flag("acceptanceLapsed", one => one.AcceptanceLapsed)
        .With("sortKey", Shapes.List(Shapes.Integer), one => one.SortKey is { } key ? [key.Level, key.Impact, key.Likelihood] : [])
        .Number("controlStrength", 2, one => one.ControlStrength)
        .Number("ale", 0, one => one.Ale);

    internal static readonly Shape<RiskAnalysis> Shape = new ObjectShape<RiskAnalysis>()
        .With("risks", Shapes.List(RiskShape), risks => risks.Risks)
        .With("inherent", CountShape, risks => Counts(risks, RiskStage.Inherent))
        .With("residual", CountShape, risks => Counts(risks, RiskStage.Residual))
        .With("target", CountShape, risks => Counts(risks, RiskStage.Target))
        .Texts("aboveAppetite", risks => Ids(risks.AboveAppetite))
        .Texts("treatmentGaps", risks => Ids(risks.TreatmentGaps))
        .Texts("overdue", risks => Ids(risks.Overdue))
        .Number("ale", 0, risks => risks.Ale)
        .With("heatmap", MapsShape, risks => risks);

    public static DataSection Section { get; } = DataSection.Of("risks", Shape, knowledge => knowledge.Get<RiskAnalysis>());

    private static IEnumerable<string> Ids(IEnumerable<RiskAssessment> risks) => risks.Select(one => one.Risk.Id);

    private static IEnumerable<KeyValuePair<string, int?>> Counts(RiskAnalysis risks, RiskStage stage) =>
        risks.Counts(stage).Select(count => KeyValuePair.Create(count.Level.Word(), (int?)count.Count));

    private static IEnumerable<KeyValuePair<string, IEnumerable<KeyValuePair<string, IEnumerable<string?>>>>> Cells(RiskAnalysis risks, RiskStage stage) =>
        risks.HeatMapOf(stage).Rows.Select(row => KeyValuePair.Create(
            row.Likelihood.Word(),
            row.Cells.Select(cell => KeyValuePair.Create(cell.At.Impact.Word(), cell.Members.Select(risk => (string?)risk.Id)))));
}
