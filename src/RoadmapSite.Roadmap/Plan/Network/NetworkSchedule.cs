namespace RoadmapSite.Roadmap.Plan.Network;

/// <summary>What the critical path method says of a network.</summary>
/// <param name="Finish">The first day after everything; 0 for nothing.</param>
/// <param name="Activities">In the order given, without those that stand in a ring.</param>
/// <param name="Rings">Activities that wait for each other: each ring once, from predecessor to successor, the one given first in front.</param>
/// <param name="Unscheduled">Every activity that some ring runs through. They have no dates; the rest is scheduled as if they were not there.</param>
public sealed record NetworkSchedule(
    int Finish, IReadOnlyList<ActivitySchedule> Activities, IReadOnlyList<IReadOnlyList<string>> Rings, IReadOnlyList<string> Unscheduled)
{
    private readonly Dictionary<string, ActivitySchedule> byId = Activities.ToDictionary(activity => activity.Id, StringComparer.Ordinal);

    public ActivitySchedule? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The activities without float, in the order they happen.</summary>
    public IEnumerable<ActivitySchedule> CriticalActivities => Activities
        .Where(activity => activity.IsCritical)
        .OrderBy(activity => activity.EarlyStart)
        .ThenBy(activity => activity.EarlyFinish);
}
