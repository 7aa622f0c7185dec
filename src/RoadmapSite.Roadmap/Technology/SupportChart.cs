using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Roadmap.Technology;

/// <summary>Draws, row by row, until when a technology is supported, until when it runs, and what lies between.</summary>
internal sealed class SupportChart
{
    private const int MostYears = 12;

    /// <summary>Percent of the width that a label needs beside a bar.</summary>
    private const double LabelWidth = 14;

    private readonly DateOnly asOf;
    private readonly Formats formats;

    /// <param name="horizon">The last day of the plan, which the years reach in any case.</param>
    public SupportChart(IReadOnlyList<SupportStanding> standings, DateOnly asOf, DateOnly? horizon, string gridId, Formats formats)
    {
        this.asOf = asOf;
        this.formats = formats;

        // Support that ends long after the plan runs off the chart: the years ahead are about what has to be decided.
        var until = standings
            .Where(standing => standing.IsExposed || standing.State is SupportState.Ending or SupportState.SwitchedOff || standing.Off is not null)
            .SelectMany(standing => new[] { standing.Off, standing.Ends, standing.Fit.Retirement?.Baseline })
            .OfType<DateOnly>()
            .Append(horizon ?? asOf.AddYears(3))
            .Append(asOf.AddYears(1))
            .Max();
        var from = standings.Select(standing => standing.Ends).OfType<DateOnly>().Append(asOf).Min();
        var earliest = Math.Max(from.Year, asOf.Year - 3);
        var latest = Math.Min(until.Year, asOf.Year + MostYears);
        Axis = new(TimeScale.OfYears(new(earliest, 1, 1), new(latest, 1, 1)), gridId, asOf) { TodayLabel = $"Today, {formats.DayAndMonth(asOf)}" };
    }

    public TimeAxis Axis { get; }

    /// <summary>Everything about a technology in one row.</summary>
    public Markup Row(SupportStanding standing)
    {
        var svg = Axis.Row();
        svg.At(0, Length.Percent(50), marks =>
        {
            DrawUse(marks, standing, asPlan: standing.Technology.Phase == "plan");
            DrawExposure(marks, standing);
        });
        return svg.Draw();
    }

    /// <summary>Only its vendor's support, up to the day it ends.</summary>
    public Markup Until(DateOnly? end) => Axis.Row().At(0, Length.Percent(50), marks =>
    {
        if (end is { } last)
        {
            Bar(marks, last, "f-wash k-ghost w1");
            Tick(marks, last.AddDays(1), 14, "f-ink");
        }
    }).Draw();

    private void DrawUse(Svg marks, SupportStanding standing, bool asPlan)
    {
        var (ends, off) = (standing.Ends, standing.Off);
        if ((ends is { } a && off is { } b ? (a < b ? a : b) : ends ?? off) is not { } until)
        {
            return;
        }

        // Support left over after the switch-off is a thin line: paid for, and not used.
        if (ends > off)
        {
            marks.Rect(X(off.Value), -1.5, Length.Percent(Axis.Scale.Width(off.Value, ends.Value)), 3, "f-ghost");
        }

        Bar(marks, until, asPlan ? "bar-prop" : "f-tint");
    }

    private void DrawExposure(Svg marks, SupportStanding standing)
    {
        var isOpenEnded = standing.State == SupportState.Uncovered;
        var end = isOpenEnded ? asOf : standing.Off;
        if (isOpenEnded)
        {
            marks.Line(X(asOf), 0, Length.Percent(100), 0, "k-red w2 dot");
        }

        if (standing.Ends is { } ends && end is { } off && off > ends)
        {
            var width = Math.Max(0.7, Axis.Scale.Width(ends.AddDays(1), off));
            marks.Rect(X(ends.AddDays(1)), -6, Length.Percent(width), 12, standing.State == SupportState.SwitchedOff ? "no k-ghost w1" : "k-red w1", pattern: standing.State == SupportState.SwitchedOff ? null : "hatch-red");
            if (standing.Days > 0)
            {
                Label(marks, Axis.Scale.At(ends), Math.Min(100, Axis.Scale.At(ends) + width), Grammar.Count(standing.Days, "day"));
            }
        }

        if (standing.Fit.Retirement?.Baseline is { } agreed && standing.Off is not null && agreed != standing.Off)
        {
            Tick(marks, agreed, 14, "f-ghost");
        }

        if (standing.Off is { } day)
        {
            Tick(marks, day, 20, "f-ink");
        }
    }

    /// <summary>From the left edge to a day; with the month it ends when that is off the chart.</summary>
    private void Bar(Svg marks, DateOnly until, string cssClass)
    {
        var right = Axis.Scale.At(until.AddDays(1));
        if (until < Axis.Scale.To)
        {
            marks.Rect(0, -6, Length.Percent(right), 12, cssClass);
            return;
        }

        marks.Rect(0, -6, Length.Percent(100), 12, cssClass);
        marks.Text(Length.Percent(100), 4, $"to {formats.Month(until)}", "x", dx: -5, anchor: "end");
    }

    private static void Label(Svg marks, double left, double right, string words)
    {
        var (fitsRight, fitsLeft) = (right <= 100 - LabelWidth, left > LabelWidth);

        // With no room on either side it stands on the bar.
        marks.Text(Length.Percent(fitsRight || !fitsLeft ? right : left), 4, words, "x b t-red halo", dx: fitsRight ? 9 : -8, anchor: fitsRight ? null : "end");
    }

    private void Tick(Svg marks, DateOnly day, double height, string cssClass)
    {
        if (Axis.Scale.Holds(day))
        {
            marks.At(X(day), 0, tick => tick.Rect(-1.5, -height / 2, 3, height, cssClass));
        }
    }

    private Length X(DateOnly day) => Length.Percent(Axis.Scale.At(day));
}
