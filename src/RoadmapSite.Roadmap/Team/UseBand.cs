namespace RoadmapSite.Roadmap.Team;

/// <summary>How much of a team's time is asked for: below, near, or above what it has.</summary>
public enum UseBand
{
    Green,
    Amber,
    Red,
}
