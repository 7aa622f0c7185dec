using RoadmapSite.Engine.Items;
using RoadmapSite.Roadmap.Plan.Network;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>A dependency whose names are known: who waits, for what, and which ends.</summary>
/// <param name="Milestone">What is awaited when it is not the whole initiative; its date is both start and end.</param>
internal sealed record PlanLink(Initiative Waiting, Dependency Dependency, Initiative Awaited, Milestone? Milestone, LinkType Type)
{
    public int Lag => Dependency.LagDays;

    public bool WaitsToStart => Type is LinkType.FinishToStart or LinkType.StartToStart;

    public bool AwaitsStart => Type is LinkType.StartToStart or LinkType.StartToFinish;

    /// <summary>The date awaited, without the lag.</summary>
    public PartialDate? AwaitedDate => Milestone is not null ? Milestone.ExpectedDate() : AwaitsStart ? Awaited.ExpectedStart() : Awaited.ExpectedEnd();

    /// <summary>The date that waits.</summary>
    public PartialDate? WaitingDate => WaitsToStart ? Waiting.ExpectedStart() : Waiting.ExpectedEnd();

    /// <summary>The first day the waiting date may be, the lag counted in; null when the awaited date is not known.</summary>
    /// <remarks>A milestone's date is an end even where the link awaits a start: what it stands for is there when it is met.</remarks>
    public DateOnly? Need => AwaitedDate is { } awaited
        ? Day.Of((this is { Milestone: null, AwaitsStart: true } ? awaited.Start : awaited.End).DayNumber + Lag)
        : null;

    /// <summary>The day the waiting date is.</summary>
    public DateOnly? Have => WaitsToStart ? WaitingDate?.Start : WaitingDate?.End;

    /// <summary>Days between the two; negative when the link is not kept.</summary>
    public int? SpareDays => Have?.DayNumber - Need?.DayNumber;

    /// <summary>The links of an initiative; not those that name nothing, itself, or a cancelled initiative.</summary>
    public static IEnumerable<PlanLink> Of(Initiative waiting)
    {
        foreach (var dependency in waiting.DependsOn)
        {
            if (dependency.Item is { Target: Initiative { IsCancelled: false } awaited } reference && awaited != waiting)
            {
                var milestone = reference.TargetPart as Milestone;
                if (reference.PartId is null || milestone is not null)
                {
                    yield return new(waiting, dependency, awaited, milestone, TypeOf(dependency));
                }
            }
        }
    }

    private static LinkType TypeOf(Dependency dependency) => dependency.Type switch
    {
        "SS" => LinkType.StartToStart,
        "FF" => LinkType.FinishToFinish,
        "SF" => LinkType.StartToFinish,
        _ => LinkType.FinishToStart,
    };
}
