using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Progress;

/// <summary>What the colour of a measure means in words.</summary>
internal static class KpiVerdict
{
    public static string Of(KpiState state) => (state.Rag, state.Kpi.Direction == "range") switch
    {
        _ when state.Last is null => "Not measured",
        _ when state.Stale => "Stale",
        (Rag.Green, true) => "Inside range",
        (Rag.Amber, true) => "Outside range",
        (Rag.Red, true) => "Far outside range",
        (Rag.Green, _) => "On pace",
        (Rag.Amber, _) => "Behind",
        (Rag.Red, _) => "Far behind",
        _ => "No target",
    };
}
