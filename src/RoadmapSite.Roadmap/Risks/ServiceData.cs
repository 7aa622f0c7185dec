using RoadmapSite.Engine.Data;

namespace RoadmapSite.Roadmap.Risks;

/// <summary><c>analysis.services</c> in <c>roadmap.json</c>.</summary>
internal static class ServiceData
{
    private static readonly Shape<ServiceRecovery> ServiceShape = new ObjectShape<ServiceRecovery>()
        .Text("id", one => one.Service.Id)
        .Number("rtoGap", 2, one => one.RtoGap)
        .Number("rpoGap", 2, one => one.RpoGap)
        .Text("state", one => one.State.Word())
        .With("mtdOk", Shapes.OptionalFlag, one => one.MtdHolds);

    internal static readonly Shape<IEnumerable<ServiceRecovery>> Shape = Shapes.List(ServiceShape);

    public static DataSection Section { get; } =
        DataSection.Of("services", Shape, knowledge => knowledge.Get<RecoveryAnalysis>().Services);
}
