namespace RoadmapSite.Roadmap.Progress;

/// <summary>Whether a review took place.</summary>
public enum ReviewStatus
{
    Held,
    Overdue,
    Planned,
}
