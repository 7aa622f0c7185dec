namespace RoadmapSite.Roadmap.Progress;

/// <summary>What the colour of a measure means in words.</summary>
internal static class KpiVerdict
{
    public static string Of(KpiState state) => (state.Rag, state.Kpi.Direction == "range") switch
    {
        _ when state.Last is null => "Not measured",
        _ when state.Stale => "Stale",
        (KpiRag.Green, true) => "Inside range",
        (KpiRag.Amber, true) => "Outside range",
        (KpiRag.Red, true) => "Far outside range",
        (KpiRag.Green, _) => "On pace",
        (KpiRag.Amber, _) => "Behind",
        (KpiRag.Red, _) => "Far behind",
        _ => "No target",
    };
}
