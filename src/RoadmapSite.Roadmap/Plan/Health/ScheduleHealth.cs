using RoadmapSite.Roadmap.Plan.Network;

namespace RoadmapSite.Roadmap.Plan.Health;

/// <summary>The fourteen-point schedule assessment of the Defense Contract Management Agency.</summary>
public static class ScheduleHealth
{
    private const double FivePercent = 0.05;
    private const double NinetyPercent = 0.90;
    private const double NinetyFivePercent = 0.95;

    public static IReadOnlyList<HealthCheck> Check(HealthPlan plan, HealthProfile profile)
    {
        var open = plan.Activities.Where(activity => !activity.IsFinished).ToList();
        var due = plan.Activities.Where(activity => activity.BaselineEnd <= plan.AsOf).ToList();
        var leads = plan.Links.Where(link => link.Lag < 0).ToList();
        var lags = plan.Links.Where(link => link.Lag > 0).ToList();
        var otherTypes = plan.Links.Where(link => link.Type != LinkType.FinishToStart).ToList();
        var finished = plan.Activities.Count - open.Count;
        var withoutBaseline = plan.Activities.Count(activity => activity.BaselineEnd is null);
        return
        [
            AtMost(1, "Logic", FivePercent, open, activity => !activity.HasPredecessor || !activity.HasSuccessor),
            new(2, "Leads", leads.Count, plan.Links.Count, 0, IsFloor: false, Names(leads)),
            new(3, "Lags", lags.Count, plan.Links.Count, FivePercent, IsFloor: false, Names(lags)),
            new(4, "Finish-to-start links", plan.Links.Count - otherTypes.Count, plan.Links.Count, NinetyPercent, IsFloor: true, Names(otherTypes)),
            AtMost(5, "Hard constraints", FivePercent, open, activity => activity.IsHardConstrained),
            AtMost(6, "High float", FivePercent, open, activity => activity.TotalFloat > profile.MaxFloat),
            AtMost(7, "Negative float", 0, open, activity => activity.TotalFloat < 0),
            AtMost(8, "High duration", FivePercent, open, activity => activity.Duration > profile.MaxDuration && !(profile.MilestonesExcuseLength && activity.HasInnerMilestone)),
            AtMost(9, "Invalid dates", 0, plan.Activities, activity => activity.HasInvalidDates),
            AtMost(10, "Resources", 0, open, activity => !activity.IsResourced),
            AtMost(11, "Missed dates", FivePercent, due, activity => !activity.IsFinished || activity.End > activity.BaselineEnd),
            PathTest(plan),
            PathLength(plan),
            new(14, "Baseline execution index", finished, due.Count + withoutBaseline, NinetyFivePercent, IsFloor: true, [.. due.Where(activity => !activity.IsFinished).Select(activity => activity.Id)]),
        ];
    }

    private static HealthCheck AtMost(int number, string name, double limit, IReadOnlyList<HealthActivity> among, Func<HealthActivity, bool> isMeant)
    {
        var members = among.Where(isMeant).Select(activity => activity.Id).ToList();
        return new(number, name, members.Count, among.Count, limit, IsFloor: false, members);
    }

    /// <summary>Days added to the critical path must all arrive at the finish, or the path has a hole.</summary>
    private static HealthCheck PathTest(HealthPlan plan) =>
        new(12, "Critical path test", plan.PathTest?.Moved ?? 0, plan.PathTest?.Added ?? 0, 1, IsFloor: true, []);

    private static HealthCheck PathLength(HealthPlan plan) =>
        plan is { CriticalPathLength: { } length, FinishFloat: { } slack }
            ? new(13, "Critical path length index", length + slack, length, NinetyFivePercent, IsFloor: true, [])
            : new(13, "Critical path length index", 0, 0, NinetyFivePercent, IsFloor: true, []);

    private static List<string> Names(IEnumerable<ActivityLink> links) => [.. links.Select(link => $"{link.Predecessor} → {link.Successor}")];
}
