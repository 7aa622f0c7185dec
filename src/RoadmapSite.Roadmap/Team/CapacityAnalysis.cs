using RoadmapSite.Engine.Items;
using RoadmapSite.Roadmap.Plan;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Team;

/// <summary>What the plan asks of each team, quarter by quarter, against what the team has for change.</summary>
/// <remarks>Proposed and completed work counts: the one is what is hoped for, the other was done by the same people.
/// Cancelled and paused work does not, nor work without dates.</remarks>
public sealed class CapacityAnalysis : IAnalysis<CapacityAnalysis>
{
    // A tenth and two tenths are more than three tenths to a computer; a band must not turn on that.
    private const double Tolerance = 1e-9;

    private readonly Dictionary<Team, TeamCapacity> byTeam;

    private CapacityAnalysis(IReadOnlyList<Quarter> quarters, IReadOnlyList<TeamCapacity> teams)
    {
        Quarters = quarters;
        Teams = teams;
        byTeam = teams.ToDictionary(capacity => capacity.Team);
    }

    /// <summary>The quarters of the strategy's horizon; none without one.</summary>
    public IReadOnlyList<Quarter> Quarters { get; }

    public IReadOnlyList<TeamCapacity> Teams { get; }

    public IEnumerable<TeamCapacity> OverAllocated => Teams.Where(team => team.OverAllocated.Count > 0);

    public TeamCapacity? Find(Team team) => byTeam.GetValueOrDefault(team);

    public static CapacityAnalysis Of(KnowledgeBase knowledge)
    {
        var horizon = knowledge.Of<Strategy>().Select(strategy => strategy.Horizon).FirstOrDefault();
        var quarters = horizon is { FirstDay: { } first, LastDay: { } last } ? Quarter.Between(first, last).ToList() : [];
        var thresholds = Thresholds.Of(knowledge.Configuration);
        var demand = Demand(knowledge, quarters).ToLookup(one => (one.Team, one.Quarter), one => one.Contribution);
        var teams = knowledge.Of<Team>()
            .Select(team => new TeamCapacity(team, [.. quarters.Select(quarter => Balance(team, quarter, [.. demand[(team, quarter)]], thresholds))]))
            .ToList();
        return new(quarters, teams);
    }

    /// <summary>Full-time equivalents for change: posts filled, joiners and leavers by their days in post, less the share that keeps the lights on.</summary>
    public static double SupplyOf(Team team, Quarter quarter) =>
        (team.Filled + InPost(team.Hires, quarter) - InPost(team.Leaves, quarter)) * (1 - team.RunShare);

    private static double InPost(IEnumerable<StaffChange> changes, Quarter quarter) =>
        Load.Over(changes.Where(change => change.From is not null).Select(change => new Load(change.Fte, change.From!.Value.Start, quarter.End)), quarter.First, quarter.End);

    private static IEnumerable<(Team Team, Quarter Quarter, Contribution Contribution)> Demand(KnowledgeBase knowledge, List<Quarter> quarters)
    {
        foreach (var initiative in knowledge.Initiatives())
        {
            if (quarters.Count == 0
                || initiative.Status is InitiativeStatus.Cancelled or InitiativeStatus.OnHold
                || initiative is not { Start: { } start, End: { } end })
            {
                continue;
            }

            var from = Math.Max(0, Quarter.Of(start).Index - quarters[0].Index);
            var to = Math.Min(quarters.Count - 1, Quarter.Of(end).Index - quarters[0].Index);
            for (var at = from; at <= to; at++)
            {
                var quarter = quarters[at];
                foreach (var allocation in initiative.Allocation)
                {
                    var demand = Load.Over([new(allocation.Value, start, end.AddDays(1))], quarter.First, quarter.End);
                    if (demand > 0 && allocation.Key.Target is Team team)
                    {
                        yield return (team, quarter, new(initiative, allocation.Value, demand));
                    }
                }
            }
        }
    }

    private static TeamQuarter Balance(Team team, Quarter quarter, IReadOnlyList<Contribution> contributions, Thresholds thresholds)
    {
        var supply = SupplyOf(team, quarter);
        var demand = contributions.Sum(contribution => contribution.Demand);
        var band = demand <= 0 ? UseBand.Green
            : demand > (supply * thresholds.UseRed) + Tolerance ? UseBand.Red
            : demand >= (supply * thresholds.UseAmber) - Tolerance ? UseBand.Amber
            : UseBand.Green;
        return new(quarter, supply, band, contributions);
    }
}
