using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Team;

/// <summary>A team's quarters from the one of as-of on. What was asked too much of in the past is no longer to be decided.</summary>
/// <param name="Quarters">Those that have not ended.</param>
public sealed record TeamOutlook(Team Team, IReadOnlyList<TeamQuarter> Quarters)
{
    /// <summary>Those in which more is asked for than there is.</summary>
    public IReadOnlyList<TeamQuarter> Over { get; } = [.. Quarters.Where(quarter => quarter.Band == UseBand.Red)];

    /// <summary>The quarter of the highest use; null when nothing is asked of the team.</summary>
    public TeamQuarter? Peak { get; } = Quarters.Where(quarter => quarter.Demand > 0).MaxBy(quarter => quarter.Use ?? double.PositiveInfinity);

    /// <summary>Full-time equivalents × quarters asked for beyond what there is.</summary>
    public double Excess => Quarters.Where(quarter => quarter.Band == UseBand.Red).Sum(quarter => quarter.OverAllocation);

    public static TeamOutlook Of(TeamCapacity capacity, DateOnly asOf) => new(capacity.Team, [.. capacity.Quarters.Where(quarter => quarter.Quarter.Last >= asOf)]);

    /// <summary>The team that most is asked too much of, then the nearest to its limit first.</summary>
    public static IReadOnlyList<TeamOutlook> WorstFirst(CapacityAnalysis capacity, DateOnly asOf) =>
        [.. capacity.Teams
            .Select(team => Of(team, asOf))
            .OrderByDescending(outlook => outlook.Excess)
            .ThenByDescending(outlook => outlook.Peak is { } peak ? peak.Use ?? double.PositiveInfinity : 0)];
}
