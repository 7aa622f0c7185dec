namespace RoadmapSite.Roadmap.Progress;

/// <summary>Which way a measure moved with its last measurement.</summary>
public enum KpiTrend
{
    Improving,
    Flat,
    Worsening,
}
