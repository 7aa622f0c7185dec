using RoadmapSite.Roadmap.Plan.Network;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>The dates that remain when every dependency is kept: one pass forward from the expected dates.</summary>
/// <remarks>Waiting to start moves the start and keeps the duration; waiting to finish moves the end alone. What has started does not
/// start again, what is completed does not move, and a milestone counts on its own date. Initiatives in a ring have no feasible
/// dates; those that wait for them take their expected dates.</remarks>
internal sealed class FeasibleDates
{
    private readonly Dictionary<Initiative, (DateOnly? Start, DateOnly? End)> dates;

    private FeasibleDates(Dictionary<Initiative, (DateOnly?, DateOnly?)> dates) => this.dates = dates;

    public (DateOnly? Start, DateOnly? End) Find(Initiative initiative) => dates.GetValueOrDefault(initiative);

    public static FeasibleDates Of(IReadOnlyList<Initiative> planned, IReadOnlyList<PlanLink> links)
    {
        var numbers = planned.Select((initiative, number) => (initiative, number)).ToDictionary(pair => pair.initiative, pair => pair.number);
        var graph = GraphOf(links);
        var tangled = graph.Tangles().SelectMany(tangle => tangle).ToHashSet();
        if (tangled.Count > 0)
        {
            graph = GraphOf([.. links.Where(link => !tangled.Contains(numbers[link.Awaited]) && !tangled.Contains(numbers[link.Waiting]))]);
        }

        var start = planned.Select(initiative => initiative.Start?.DayNumber).ToArray();
        var end = planned.Select(initiative => initiative.End?.DayNumber).ToArray();
        var byWaiting = links.ToLookup(link => link.Waiting);
        foreach (var number in graph.TopologicalOrder())
        {
            if (!tangled.Contains(number) && !planned[number].IsCompleted)
            {
                Move(number);
            }
        }

        return new(planned.ToDictionary(
            initiative => initiative,
            initiative => tangled.Contains(numbers[initiative]) ? default : (DayOf(start[numbers[initiative]]), DayOf(end[numbers[initiative]]))));

        void Move(int number)
        {
            var waiting = byWaiting[planned[number]];
            if (!HasStarted(planned[number]) && Latest(waiting.Where(link => link.WaitsToStart)) is { } allowed && allowed > start[number])
            {
                end[number] += allowed - start[number];
                start[number] = allowed;
            }

            if (Latest(waiting.Where(link => !link.WaitsToStart)) is { } finish && finish > end[number])
            {
                end[number] = finish;
            }
        }

        int? Latest(IEnumerable<PlanLink> waiting) => waiting.Max(link => Awaited(link) + link.Lag);

        int? Awaited(PlanLink link) =>
            link.Milestone is not null ? link.Milestone.Day?.DayNumber
            : link.AwaitsStart ? start[numbers[link.Awaited]]
            : end[numbers[link.Awaited]];

        Digraph GraphOf(IReadOnlyList<PlanLink> among) => new(
            planned.Count,
            [.. among.Where(link => link.Milestone is null).Select(link => (numbers[link.Awaited], numbers[link.Waiting]))]);
    }

    private static bool HasStarted(Initiative initiative) => initiative.Actual?.Start is not null || initiative.Status == InitiativeStatus.InProgress;

    private static DateOnly? DayOf(int? number) => number is { } day ? Day.Of(day) : null;
}
