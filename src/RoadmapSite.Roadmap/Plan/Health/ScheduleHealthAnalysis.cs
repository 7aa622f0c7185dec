using RoadmapSite.Engine.Items;
using RoadmapSite.Roadmap.Plan.Network;

namespace RoadmapSite.Roadmap.Plan.Health;

/// <summary>How well the plan is built, by the fourteen checks in both profiles.</summary>
/// <remarks>Cancelled initiatives are left out. The model has no date that links cannot move, so nothing is hard constrained.</remarks>
public sealed class ScheduleHealthAnalysis : IAnalysis<ScheduleHealthAnalysis>
{
    /// <summary>Longer than any plan's float, so that a path with a hole cannot swallow it.</summary>
    private const int TestDays = 3650;

    private ScheduleHealthAnalysis(IReadOnlyList<HealthCheck> dcma, IReadOnlyList<HealthCheck> roadmap)
    {
        Dcma = dcma;
        Roadmap = roadmap;
    }

    /// <summary>By <see cref="HealthProfile.Dcma"/>.</summary>
    public IReadOnlyList<HealthCheck> Dcma { get; }

    /// <summary>By <see cref="HealthProfile.Roadmap"/>.</summary>
    public IReadOnlyList<HealthCheck> Roadmap { get; }

    public static ScheduleHealthAnalysis Of(KnowledgeBase knowledge)
    {
        var planned = knowledge.Initiatives().Where(initiative => !initiative.IsCancelled).ToList();
        var links = planned.SelectMany(PlanLink.Of).ToList();
        var network = new PlanNetwork(planned, links);
        return new(Check(HealthProfile.Dcma), Check(HealthProfile.Roadmap));

        IReadOnlyList<HealthCheck> Check(HealthProfile profile)
        {
            var waiting = links.Select(link => link.Waiting).ToHashSet();
            var awaited = links.Select(link => link.Awaited).ToHashSet();
            var plan = new HealthPlan(
                knowledge.AsOf,
                [.. planned.Select(initiative => Activity(initiative, network, profile, knowledge.AsOf) with
                {
                    HasPredecessor = waiting.Contains(initiative),
                    HasSuccessor = awaited.Contains(initiative),
                })],
                [.. links
                    .Where(link => !link.Waiting.IsCompleted)
                    .Select(link => new ActivityLink(link.Dependency.Item!.Text, link.Waiting.Id, link.Type, link.Lag))])
            {
                CriticalPathLength = LengthFrom(knowledge.AsOf, network),
                FinishFloat = FinishFloat(planned),
                PathTest = PathTest(network),
            };
            return ScheduleHealth.Check(plan, profile);
        }
    }

    private static HealthActivity Activity(Initiative initiative, PlanNetwork network, HealthProfile profile, DateOnly asOf)
    {
        var path = network.Schedule.Find(initiative.Id);
        return new(initiative.Id)
        {
            IsFinished = initiative.IsCompleted,
            TotalFloat = path is null ? null : Days(path.EarlyFinish, path.LateFinish),
            Duration = path is null ? null : Days(path.EarlyStart, path.EarlyFinish),
            HasInnerMilestone = initiative is { Start: { } start, End: { } end }
                && initiative.Milestones.Any(milestone => milestone.ExpectedDate() is { } date && date.Lo > start && date.Hi <= end),
            HasInvalidDates = HasInvalidDates(initiative, asOf),
            IsResourced = initiative.Owner is not null && (initiative.Allocation.Count > 0 || initiative.TotalCost() > 0),
            BaselineEnd = initiative.Baseline?.LastDay,
            End = initiative.End,
        };

        int Days(int from, int to) =>
            profile.InWorkingDays ? WorkingCalendar.WithoutHolidays.WorkingDays(DayAt(from), DayAt(to)) : to - from;

        DateOnly DayAt(int offset) => Day.Of(network.Origin!.Value.DayNumber + offset);
    }

    private static bool HasInvalidDates(Initiative initiative, DateOnly asOf)
    {
        var forecastInPast = !initiative.IsCompleted
            && (initiative.End < asOf || (initiative.Start < asOf && initiative.Actual?.Start is null));
        return forecastInPast || initiative.Actual?.FirstDay > asOf || initiative.Actual?.LastDay > asOf;
    }

    private static int? LengthFrom(DateOnly asOf, PlanNetwork network)
    {
        var length = network.Origin?.DayNumber + network.Schedule.Finish - asOf.DayNumber;
        return length > 0 ? length : null;
    }

    private static int? FinishFloat(IReadOnlyList<Initiative> planned) =>
        planned.Max(initiative => initiative.Baseline?.LastDay)?.DayNumber - planned.Max(initiative => initiative.End)?.DayNumber;

    private static (int Added, int Moved)? PathTest(PlanNetwork network)
    {
        if (network.Schedule.CriticalActivities.FirstOrDefault() is not { } critical)
        {
            return null;
        }

        var longer = network.Activities.Select(activity => activity.Id == critical.Id ? activity with { Duration = activity.Duration + TestDays } : activity);
        return (TestDays, CriticalPath.Compute([.. longer], network.Links).Finish - network.Schedule.Finish);
    }
}
