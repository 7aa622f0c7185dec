namespace RoadmapSite.Roadmap.Progress;

/// <summary>The words of colours and trends.</summary>
public static class KpiWords
{
    public static IReadOnlyList<KpiRag> Colours { get; } = [KpiRag.Green, KpiRag.Amber, KpiRag.Red, KpiRag.Grey];

    public static string Word(this KpiRag rag) => rag switch
    {
        KpiRag.Green => "green",
        KpiRag.Amber => "amber",
        KpiRag.Red => "red",
        _ => "grey",
    };

    public static string Word(this KpiTrend trend) => trend switch
    {
        KpiTrend.Improving => "improving",
        KpiTrend.Flat => "flat",
        _ => "worsening",
    };
}
