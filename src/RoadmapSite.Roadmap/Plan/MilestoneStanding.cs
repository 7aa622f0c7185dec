namespace RoadmapSite.Roadmap.Plan;

/// <summary>A milestone with its state and its movement.</summary>
/// <param name="SlipDays">From the date agreed to the actual or expected one; null without an agreed date.</param>
public sealed record MilestoneStanding(Milestone Milestone, MilestoneState State, int? SlipDays)
{
    private const int DueDays = 30;

    public static MilestoneStanding Of(Milestone milestone, DateOnly asOf)
    {
        var state = (milestone.Actual, milestone.Baseline) switch
        {
            ({ }, _) => MilestoneState.Met,
            (_, { } agreed) when agreed.End < asOf => MilestoneState.Late,
            (_, { } agreed) when agreed.End.DayNumber - asOf.DayNumber <= DueDays => MilestoneState.Due,
            _ => MilestoneState.Planned,
        };
        return new(milestone, state, milestone.Baseline?.SlipTo(milestone.ExpectedDate()!.Value));
    }
}
