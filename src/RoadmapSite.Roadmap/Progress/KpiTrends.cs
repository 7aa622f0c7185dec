namespace RoadmapSite.Roadmap.Progress;

/// <summary>The words of the three trends.</summary>
public static class KpiTrends
{
    public static string Word(this KpiTrend trend) => trend switch
    {
        KpiTrend.Improving => "improving",
        KpiTrend.Flat => "flat",
        _ => "worsening",
    };
}
