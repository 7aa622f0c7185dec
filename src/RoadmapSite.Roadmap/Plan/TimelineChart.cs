using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>Draws initiatives as bars over the years of the plan.</summary>
/// <remarks>The expected dates as a bar, the agreed ones as a line below, milestones on top. What is wrong is drawn where it hurts:
/// on the row of the work whose dates cannot hold. Coarse dates fade over the days they leave open.</remarks>
internal sealed class TimelineChart
{
    /// <summary>Percent of the width that a label needs beside a bar.</summary>
    private const double LabelWidth = 22;

    private readonly ScheduleAnalysis schedule;
    private readonly Thresholds limits;

    public TimelineChart(IReadOnlyList<Initiative> initiatives, ScheduleAnalysis schedule, Thresholds limits, DateOnly asOf, string todayLabel)
    {
        this.schedule = schedule;
        this.limits = limits;
        var days = initiatives.SelectMany(Days).DefaultIfEmpty(asOf).ToList();
        Axis = new(TimeScale.OfYears(days.Min(), days.Max()), "grid-plan", asOf) { TodayLabel = todayLabel };
    }

    public TimeAxis Axis { get; }

    public Markup Row(InitiativeStanding standing)
    {
        var initiative = standing.Initiative;
        var svg = Axis.Row().At(0, Length.Percent(50), marks => WriteBar(marks, standing));
        foreach (var milestone in standing.Milestones.Where(one => one.Milestone.ExpectedDate() is not null).OrderBy(one => one.State == MilestoneState.Late))
        {
            svg.Use(milestone.State switch { MilestoneState.Met => "ms-met", MilestoneState.Late => "ms-late", _ => "ms-plan" }, At(milestone.Milestone.Day!.Value), Length.Percent(50));
        }

        return svg.Draw();

        Length At(DateOnly day) => Length.Percent(Axis.Scale.At(day));
    }

    /// <summary>Where a line from what is awaited to what waits begins and ends, in percent of the width; null while a date is missing.</summary>
    public (double From, double To)? Line(PlanLink link)
    {
        var from = link.Milestone is { } milestone ? milestone.Day : link.AwaitsStart ? link.AwaitedDate?.Lo : link.AwaitedDate?.Hi;
        var to = link.WaitsToStart ? link.WaitingDate?.Lo : link.WaitingDate?.Hi;
        return from is { } begin && to is { } end ? (Axis.Scale.At(begin), Axis.Scale.At(end)) : null;
    }

    private IEnumerable<DateOnly> Days(Initiative initiative)
    {
        DateOnly?[] days =
        [
            initiative.Start, initiative.End, initiative.Baseline?.FirstDay, initiative.Baseline?.LastDay, schedule.Find(initiative)?.FeasibleEnd,
            .. initiative.Milestones.Select(milestone => milestone.Day),
        ];
        return days.OfType<DateOnly>();
    }

    private void WriteBar(Svg svg, InitiativeStanding standing)
    {
        var initiative = standing.Initiative;
        Bar(svg, initiative.Baseline?.Start, initiative.Baseline?.End, 9, 3, "f-ghost");
        var (start, end) = (initiative.ExpectedStart(), initiative.ExpectedEnd());
        Bar(svg, start, end, -6, 12, initiative.IsCompleted ? "f-mk" : initiative.IsLive ? "f-tint" : "bar-prop");
        if (start is not { } from || end is not { } to || from.Lo >= to.Hi)
        {
            return;
        }

        var (left, right) = (Axis.Scale.At(from.Lo), Axis.Scale.At(to.Hi));
        if (!initiative.IsCompleted && standing.EarnedPct > 0)
        {
            WriteEarned(svg, from, left + ((right - left) * Math.Clamp(standing.EarnedPct, 0, 100) / 100));
        }

        if (!initiative.IsCompleted && schedule.Find(initiative)?.Path is { IsCritical: true })
        {
            Bar(svg, start, end, -11, 2.5, "f-ink");
        }

        if (!initiative.IsCompleted && schedule.Find(initiative) is { FeasibleEnd: { } feasible, KnockOnDays: > 0 })
        {
            var until = Axis.Scale.At(feasible.AddDays(1));
            svg.Rect(Length.Percent(right), -5.5, Length.Percent(until - right), 11, "bar-wait");
            right = until;
        }

        var conflicts = schedule.ConflictsOf(initiative).GroupBy(conflict => conflict.Have).Select(group => group.MaxBy(conflict => conflict.ShortDays)!).ToList();
        foreach (var conflict in conflicts)
        {
            var width = Math.Max(0.7, Axis.Scale.Width(conflict.Have, conflict.Need));
            svg.Rect(Length.Percent(Axis.Scale.At(conflict.Have)), -6, Length.Percent(width), 12, "k-red w1", pattern: "hatch-red");
        }

        WriteLabels(svg, left, right, conflicts.Count == 0 ? null : Grammar.Count(conflicts.Max(conflict => conflict.ShortDays), "day"), Slip(standing));
    }

    /// <summary>The share earned, over as much of the bar; where the bar fades in, it does.</summary>
    private void WriteEarned(Svg svg, PartialDate start, double until)
    {
        var left = Axis.Scale.At(start.Lo);
        var sure = start.IsDay ? left : Math.Min(Axis.Scale.At(start.Hi), until);
        if (sure > left)
        {
            svg.Rect(Length.Percent(left), -6, Length.Percent(sure - left), 12, "f-mk fuzzy", mask: "fade-in");
        }

        if (until > sure)
        {
            svg.Rect(Length.Percent(sure), -6, Length.Percent(until - sure), 12, "f-mk");
        }
    }

    /// <summary>The days that matter beside the bar, on the side that has room; the row's words say them in any case.</summary>
    private static void WriteLabels(Svg svg, double left, double right, string? early, (string Text, string Class)? slip)
    {
        var (hasLeft, hasRight) = (left >= LabelWidth, right <= 100 - LabelWidth);
        if (early is not null && (hasLeft || hasRight))
        {
            Label(early, "x b t-red halo", onLeft: hasLeft);
            (hasLeft, hasRight) = (false, hasRight && hasLeft);
        }

        if (slip is { } late && (hasLeft || hasRight))
        {
            Label(late.Text, late.Class, onLeft: !hasRight);
        }

        void Label(string text, string cssClass, bool onLeft) =>
            svg.Text(Length.Percent(onLeft ? left : right), 4, text, cssClass, dx: onLeft ? -8 : 10, anchor: onLeft ? "end" : null);
    }

    private (string Text, string Class)? Slip(InitiativeStanding standing) => standing.SlipDays is { } days && days >= limits.SlipAmber
        ? ($"+{Grammar.Count(days, "day")}", days >= limits.SlipRed && !standing.Initiative.IsCompleted ? "x b t-red halo" : "x b m-mu halo")
        : null;

    /// <summary>From the first day a start can be to the last an end can be, fading over the days that are still open.</summary>
    private void Bar(Svg svg, PartialDate? start, PartialDate? end, double y, double height, string cssClass)
    {
        if ((start ?? end) is not { } known)
        {
            return;
        }

        var (lo, hi) = ((start ?? known).Lo, (end ?? known).Hi);
        var sureFrom = start is { } from ? from.IsDay ? from.Lo : from.Hi : hi;
        var sureTo = end is { } to ? to.IsDay ? to.Hi : to.Lo : lo;
        if (lo >= hi)
        {
            return;
        }

        if (sureFrom > sureTo)
        {
            var middle = lo.AddDays((hi.DayNumber - lo.DayNumber) / 2);
            (sureFrom, sureTo) = (start is { IsDay: true } ? lo : end is { IsDay: true } ? hi : middle, end is { IsDay: true } ? hi : start is { IsDay: true } ? lo : middle);
        }

        Segment(lo, sureFrom, " fuzzy", "fade-in");
        Segment(sureFrom, sureTo, "", null);
        Segment(sureTo, hi, " fuzzy", "fade-out");

        void Segment(DateOnly from, DateOnly to, string also, string? mask)
        {
            if (from < to)
            {
                var width = Math.Max(mask is null ? 0.4 : 0, Axis.Scale.Width(from, to));
                svg.Rect(Length.Percent(Axis.Scale.At(from)), y, Length.Percent(width), height, cssClass + also, mask: mask);
            }
        }
    }
}
