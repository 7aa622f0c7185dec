namespace RoadmapSite.Roadmap.Progress;

/// <summary>A review on the day the figures are about.</summary>
/// <param name="DaysLate">Days after it was due that it was held, or has been waited for; below 0 when it was early. Null while it has no day.</param>
public sealed record ReviewState(Review Review, ReviewStatus Status, int? DaysLate)
{
    /// <summary>The word in data.</summary>
    public string Word => Status switch
    {
        ReviewStatus.Held => "held",
        ReviewStatus.Overdue => "overdue",
        _ => "planned",
    };
}
