using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>Draws how an initiative's milestones moved: a pale mark where one was agreed, a firm one where it stands now.</summary>
internal sealed class MilestoneChart(TimeScale scale, DateOnly asOf, int slipRed)
{
    /// <summary>Percent from the left up to which a label still fits to the right of its mark.</summary>
    private const double RoomForLabel = 80;

    public TimeAxis Axis { get; } = new(scale, "grid-milestones", asOf);

    /// <summary>The years of an initiative's dates and milestones, up to now while it runs; null when it has none.</summary>
    public static TimeScale? ScaleOf(Initiative initiative, DateOnly asOf)
    {
        DateOnly?[] days = [initiative.Start, initiative.End, initiative.Baseline?.FirstDay, initiative.Baseline?.LastDay,
            .. initiative.Milestones.Select(milestone => milestone.Day), .. initiative.Milestones.Select(milestone => milestone.Baseline?.End),
            initiative.IsLive && initiative.Start <= asOf ? asOf : null];
        var known = days.OfType<DateOnly>().ToList();
        return known.Count == 0 ? null : TimeScale.OfYears(known.Min(), known.Max());
    }

    public Markup Row(MilestoneStanding standing)
    {
        var svg = Axis.Row();
        if (standing.Milestone.Day is not { } now)
        {
            return svg.Draw();
        }

        var mark = standing.State switch { MilestoneState.Met => "ms-met", MilestoneState.Late => "ms-late", _ => "ms-plan" };
        if (standing.Milestone.Baseline?.End is not { } agreed || standing.SlipDays is null or 0)
        {
            return svg.Use(mark, At(now), Length.Percent(50)).Draw();
        }

        var slip = standing.SlipDays.Value;
        var isBad = slip >= slipRed;
        var (first, last) = (scale.At(agreed < now ? agreed : now), scale.At(agreed < now ? now : agreed));
        svg.At(0, Length.Percent(50), line => line.Line(At(agreed), 0, At(now), 0, isBad ? "k-red w2" : "k-ghost w2"));
        svg.Use("ms-agreed", At(agreed), Length.Percent(50)).Use(mark, At(now), Length.Percent(50));
        return svg.At(0, Length.Percent(50), label => label.Text(
            Length.Percent(last <= RoomForLabel ? last : first), 4, $"{(slip > 0 ? "+" : "−")}{Grammar.Count(Math.Abs(slip), "day")}",
            isBad ? "x b halo t-red" : "x b halo", dx: last <= RoomForLabel ? 11 : -10, anchor: last <= RoomForLabel ? null : "end")).Draw();

        Length At(DateOnly day) => Length.Percent(scale.At(day));
    }
}
