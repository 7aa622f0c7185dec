using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Gaps;

/// <summary>One initiative's part in closing the gap. Levels and points are weighted.</summary>
/// <param name="Day">Where it stands on a line of time: its end, but for what is done no later than as-of, and for what is not done no earlier than the day after.</param>
public sealed record GapStep(Initiative Initiative, DateOnly Day, double Before, double After, IReadOnlyList<GapRise> Rises)
{
    public double Closes => Before - After;

    public bool IsDone => Initiative.IsCompleted;
}
