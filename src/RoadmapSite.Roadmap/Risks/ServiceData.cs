using RoadmapSite.Engine.Data;

namespace RoadmapSite.Roadmap.Risks;

/// <summary><c>analysis.services</c> in <c>roadmap.json</c>.</summary>
internal static class ServiceData
{
    private static readonly Shape<ServiceRecovery> Shape = new ObjectShape<ServiceRecovery>()
        .Text("id", one => one.Service.Id)
        .Number("rtoGap", 2, one => one.RtoGap)
        .Number("rpoGap", 2, one => one.RpoGap)
        .Text("state", one => one.State.Word())
        .Flag("mtdOk", one => one.MtdHolds ?? true);

    public static DataSection Section { get; } =
        DataSection.Of("services", Shapes.List(Shape), knowledge => knowledge.Get<RecoveryAnalysis>().Services);
}
