using RoadmapSite.Roadmap.Plan.Network;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>The plan as a network of activities: each initiative with both dates fills its days and does not start before it is expected to.</summary>
/// <remarks>A milestone that is waited for stands still on its own date, as a start and an end; it does not move with its initiative.</remarks>
internal sealed class PlanNetwork
{
    private readonly Dictionary<string, Initiative> byId;

    public PlanNetwork(IReadOnlyList<Initiative> planned, IReadOnlyList<PlanLink> links)
    {
        byId = planned
            .Where(initiative => initiative is { Start: { } start, End: { } end } && start <= end)
            .ToDictionary(initiative => initiative.Id, StringComparer.Ordinal);
        Origin = byId.Count == 0 ? null : byId.Values.Min(initiative => initiative.Start!.Value);

        var byWaiting = links.Where(link => link.Milestone is not null).ToLookup(link => link.Waiting);
        Activities = [.. planned.Where(initiative => byId.ContainsKey(initiative.Id)).Select(initiative => Activity(initiative, byWaiting[initiative]))];
        Links = [.. links
            .Where(link => link.Milestone is null)
            .Select(link => new ActivityLink(link.Awaited.Id, link.Waiting.Id, link.Type, link.Lag))];
        Schedule = Network.CriticalPath.Compute(Activities, Links);
    }

    /// <summary>Day 0: the earliest start.</summary>
    public DateOnly? Origin { get; }

    public IReadOnlyList<Activity> Activities { get; }

    public IReadOnlyList<ActivityLink> Links { get; }

    public NetworkSchedule Schedule { get; }

    public Initiative Initiative(string id) => byId[id];

    private Activity Activity(Initiative initiative, IEnumerable<PlanLink> milestoneLinks)
    {
        // Ends are inclusive as written, activities half-open.
        var start = Offset(initiative.Start!.Value);
        var duration = Offset(initiative.End!.Value) + 1 - start;
        var allowed = milestoneLinks
            .Where(link => link.Milestone!.Day is not null)
            .Select(link => Offset(link.Milestone!.Day!.Value) + link.Lag - (link.WaitsToStart ? 0 : duration));
        return new(initiative.Id, duration) { NotBefore = allowed.Append(start).Max() };
    }

    private int Offset(DateOnly day) => day.DayNumber - Origin!.Value.DayNumber;
}
