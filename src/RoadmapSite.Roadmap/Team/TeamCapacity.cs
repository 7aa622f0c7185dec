namespace RoadmapSite.Roadmap.Team;

/// <summary>A team's demand and supply over the strategy's horizon.</summary>
/// <param name="Quarters">Every quarter of the horizon.</param>
public sealed record TeamCapacity(Team Team, IReadOnlyList<TeamQuarter> Quarters)
{
    /// <summary>The quarters in which more is asked for than there is.</summary>
    public IReadOnlyList<TeamQuarter> OverAllocated { get; } = [.. Quarters.Where(quarter => quarter.Band == UseBand.Red)];

    /// <summary>The quarter of the highest use, the first of equals; null when nothing is asked of the team.</summary>
    public TeamQuarter? Peak { get; } = Quarters
        .Where(quarter => quarter.Demand > 0)
        .MaxBy(quarter => quarter.Use ?? double.PositiveInfinity);

    /// <summary>Vacant posts over all posts; null without posts.</summary>
    public double? VacancyRate => Team.Filled + Team.Vacant > 0 ? Team.Vacant / (Team.Filled + Team.Vacant) : null;
}
