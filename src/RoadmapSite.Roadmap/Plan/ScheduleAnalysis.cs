using RoadmapSite.Engine.Items;
using RoadmapSite.Roadmap.Plan.Network;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>What the dependencies make of the expected dates: conflicts, feasible dates, the critical path, rings.</summary>
/// <remarks>Days are calendar days. Expected means actual, else forecast, else baseline.</remarks>
public sealed class ScheduleAnalysis : IAnalysis<ScheduleAnalysis>
{
    private readonly Dictionary<Initiative, InitiativeSchedule> byInitiative;
    private readonly ILookup<Initiative, DependencyConflict> conflicts;
    private readonly ILookup<Initiative, PlanLink> byWaiting;
    private readonly ILookup<Initiative, PlanLink> byAwaited;
    private readonly HashSet<Initiative> ringed;
    private readonly Dictionary<Dependency, PlanLink> byDependency;

    private ScheduleAnalysis(
        IReadOnlyList<InitiativeSchedule> initiatives, IReadOnlyList<DependencyConflict> conflicts, IReadOnlyList<DependencyRing> rings,
        DateOnly? origin, int finish, IReadOnlyList<Initiative> criticalPath, IReadOnlyList<PlanLink> links)
    {
        Initiatives = initiatives;
        Conflicts = conflicts;
        Rings = rings;
        Origin = origin;
        Finish = finish;
        CriticalPath = criticalPath;
        byInitiative = initiatives.ToDictionary(schedule => schedule.Initiative);
        this.conflicts = conflicts.ToLookup(conflict => conflict.Initiative);
        byWaiting = links.ToLookup(link => link.Waiting);
        byAwaited = links.ToLookup(link => link.Awaited);
        byDependency = links.ToDictionary(link => link.Dependency);
        ringed = [.. rings.SelectMany(ring => ring.Links).Select(link => link.Waiting)];
    }

    /// <summary>Every initiative, by id.</summary>
    public IReadOnlyList<InitiativeSchedule> Initiatives { get; }

    /// <summary>By waiting initiative, in the order its dependencies are written. Completed and cancelled ones wait for nothing.</summary>
    public IReadOnlyList<DependencyConflict> Conflicts { get; }

    public IReadOnlyList<DependencyRing> Rings { get; }

    /// <summary>Day 0 of the critical path: the earliest start of what is not cancelled.</summary>
    public DateOnly? Origin { get; }

    /// <summary>Days from <see cref="Origin"/> until everything is finished.</summary>
    public int Finish { get; }

    /// <summary>The initiatives without float, in the order they happen.</summary>
    public IReadOnlyList<Initiative> CriticalPath { get; }

    public InitiativeSchedule? Find(Initiative initiative) => byInitiative.GetValueOrDefault(initiative);

    public IEnumerable<DependencyConflict> ConflictsOf(Initiative initiative) => conflicts[initiative];

    /// <summary>Whether it is one of those that <see cref="Rings"/> names.</summary>
    public bool IsInRing(Initiative initiative) => ringed.Contains(initiative);

    /// <summary>The links of an initiative that is found by its id and not cancelled, as <see cref="PlanLink.Of"/> gives them.</summary>
    internal IEnumerable<PlanLink> WaitsOf(Initiative initiative) => byWaiting[initiative];

    /// <summary>The link that a conflict does not keep.</summary>
    internal PlanLink LinkOf(DependencyConflict conflict) => byDependency[conflict.Dependency];

    /// <summary>What waits for an initiative, in the order of those that do; cancelled work waits for nothing.</summary>
    internal IEnumerable<PlanLink> WaitingFor(Initiative initiative) => byAwaited[initiative];

    public static ScheduleAnalysis Of(KnowledgeBase knowledge)
    {
        var all = knowledge.Initiatives();
        var planned = all.Where(initiative => !initiative.IsCancelled).ToList();
        var links = planned.SelectMany(PlanLink.Of).ToList();
        var network = new PlanNetwork(planned, links);
        var feasible = FeasibleDates.Of(planned, links);
        return new(
            [.. all.Select(initiative => Schedule(initiative, feasible, network))],
            [.. links.Where(link => !link.Waiting.IsCompleted).Select(Conflict).OfType<DependencyConflict>()],
            RingSearch.Of(planned, links),
            network.Origin,
            network.Schedule.Finish,
            [.. network.Schedule.CriticalActivities.Select(activity => network.Initiative(activity.Id))],
            links);
    }

    private static InitiativeSchedule Schedule(Initiative initiative, FeasibleDates feasible, PlanNetwork network)
    {
        var (start, end) = initiative.IsCancelled ? (initiative.Start, initiative.End) : feasible.Find(initiative);
        return new(initiative, start, end, end?.DayNumber - initiative.End?.DayNumber, network.Schedule.Find(initiative.Id));
    }

    private static DependencyConflict? Conflict(PlanLink link) =>
        link is { AwaitedDate: { } awaited, WaitingDate: { } waiting, SpareDays: < 0 and { } spare }
            ? new(link.Waiting, link.Dependency, -spare, link.Need!.Value, link.Have!.Value, DependencyConflict.Judge(awaited, waiting, link.Lag))
            : null;
}
