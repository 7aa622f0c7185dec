using System.Globalization;
using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>Draws what is earned against what was planned to be, over the life of an initiative: agreed, so far, expected.</summary>
internal sealed class EarnedCurve
{
    private const int Height = 220;
    private const double Floor = Height - 24;
    private const double Ceiling = 16;

    private readonly TimeScale scale;
    private readonly Svg svg = new("fig", Height);

    private EarnedCurve(TimeScale scale) => this.scale = scale;

    /// <summary>Null while nothing is planned or earned yet, without agreed dates, and for work that is not approved.</summary>
    public static Markup? Of(InitiativeStanding standing, DateOnly asOf, Formats formats)
    {
        var initiative = standing.Initiative;
        if (!initiative.IsCommitted() || standing.PlannedPct is not { } planned || planned + standing.EarnedPct <= 0 || MilestoneChart.ScaleOf(initiative, asOf) is not { } scale)
        {
            return null;
        }

        var curve = new EarnedCurve(scale);
        curve.WriteGrid();
        var agreed = Agreed(initiative);
        var earned = Earned(standing, asOf);
        var expected = initiative.IsCompleted ? [] : Expected(standing, asOf);
        curve.Write(agreed, "k-ghost w2");
        curve.Write(expected, "k-mk w2 dash");
        curve.Write(earned, "k-mk w3");
        curve.WriteNames(agreed, initiative.IsCompleted || planned < 50 ? 62 : 90, expected, standing.EarnedPct < 55 ? 68 : 88);
        if (!initiative.IsCompleted && scale.Holds(asOf))
        {
            curve.WriteToday(asOf, planned, standing.EarnedPct, formats);
        }

        return curve.svg.Draw();
    }

    private static List<(DateOnly Day, double Percent)> Agreed(Initiative initiative) => [.. initiative.Milestones
        .Where(milestone => milestone is { Weight: > 0, Baseline: not null })
        .Select(milestone => milestone.Baseline!.Value.End)
        .Append(initiative.Baseline!.FirstDay!.Value)
        .Append(initiative.Baseline.LastDay ?? initiative.Baseline.FirstDay.Value)
        .Where(day => day >= initiative.Baseline.FirstDay.Value)
        .Distinct()
        .Order()
        .Select(day => (day, EarnedValueAnalysis.PlannedPct(initiative, day) ?? 0))];

    /// <summary>From the start through the milestones met to what is reported now; a milestone above what is reported is passed over.</summary>
    private static List<(DateOnly Day, double Percent)> Earned(InitiativeStanding standing, DateOnly asOf)
    {
        var initiative = standing.Initiative;
        var last = initiative.IsCompleted ? initiative.End ?? asOf : asOf;
        if (initiative.Start is not { } start || start > last)
        {
            return [];
        }

        var points = new List<(DateOnly Day, double Percent)> { (start, 0) };
        var sum = 0.0;
        foreach (var milestone in initiative.Milestones.Where(milestone => milestone.Actual is not null).OrderBy(milestone => milestone.Actual!.Value.End))
        {
            sum += milestone.Weight;
            var day = milestone.Actual!.Value.End;
            if (day > points[^1].Day && day < last && sum <= standing.EarnedPct)
            {
                points.Add((day, sum));
            }
        }

        points.Add((last, standing.EarnedPct));
        return points;
    }

    /// <summary>From now through the milestones still to be met, which share what is left by their weights.</summary>
    private static List<(DateOnly Day, double Percent)> Expected(InitiativeStanding standing, DateOnly asOf)
    {
        var open = standing.Initiative.Milestones
            .Where(milestone => milestone is { Actual: null, Weight: > 0, Day: not null })
            .OrderBy(milestone => milestone.Day)
            .ToList();
        var begin = standing.Initiative.Start is { } start && start > asOf ? (start, 0) : (asOf, standing.EarnedPct);
        var points = new List<(DateOnly Day, double Percent)> { begin };
        var (weights, sum) = (open.Sum(milestone => milestone.Weight), 0.0);
        foreach (var milestone in open)
        {
            sum += milestone.Weight;
            var day = milestone.Day!.Value;
            points.Add((day > points[^1].Day ? day : points[^1].Day, begin.Item2 + ((100 - begin.Item2) * sum / weights)));
        }

        return points.Count > 1 ? points : [];
    }

    private static double Y(double percent) => Floor - (Math.Clamp(percent, 0, 100) / 100 * (Floor - Ceiling));

    private Length X(DateOnly day) => Length.Percent(scale.At(day));

    private void WriteGrid()
    {
        foreach (var percent in (double[])[25, 50, 75, 100])
        {
            svg.Line(0, Y(percent), Length.Percent(100), Y(percent), "gr");
            svg.Text(0, Y(percent) - 4, percent.ToString("0", CultureInfo.InvariantCulture) + "%", "m-mu x");
        }

        svg.Line(0, Floor, Length.Percent(100), Floor, "k-ink w1");
        var years = scale.Years().ToList();
        foreach (var (year, place) in years.Select((year, place) => (year, place)))
        {
            svg.Line(X(year), Floor, X(year), Floor + 5, "gr2");
            svg.Text(X(year), Height - 6, year.Year.ToString(CultureInfo.InvariantCulture), place % 2 == 1 && years.Count > 6 ? "m-mu hide-s" : "m-mu", dx: 3);
        }
    }

    private void Write(List<(DateOnly Day, double Percent)> points, string cssClass)
    {
        for (var i = 1; i < points.Count; i++)
        {
            svg.Line(X(points[i - 1].Day), Y(points[i - 1].Percent), X(points[i].Day), Y(points[i].Percent), cssClass);
        }
    }

    /// <summary>The names of the two lines at a percentage of each, clear of today's marks and on the outer side.</summary>
    private void WriteNames(List<(DateOnly Day, double Percent)> agreed, double agreedPercent, List<(DateOnly Day, double Percent)> expected, double expectedPercent)
    {
        var (agreedAt, expectedAt) = (DayAt(agreed, agreedPercent), DayAt(expected, expectedPercent));
        var isLater = expectedAt is null || agreedAt is null || expectedAt >= agreedAt;
        Name(agreedAt, agreedPercent, "agreed", "x m-mu halo", onLeft: isLater);
        Name(expectedAt, expectedPercent, "expected", "x t-acc halo", onLeft: !isLater);

        void Name(DateOnly? day, double percent, string word, string cssClass, bool onLeft)
        {
            if (day is { } at)
            {
                svg.Text(X(at), Y(percent) + (onLeft ? -2 : 12), word, cssClass, dx: onLeft ? -9 : 10, anchor: onLeft ? "end" : null);
            }
        }
    }

    private void WriteToday(DateOnly asOf, double planned, double earned, Formats formats)
    {
        svg.Line(X(asOf), 12, X(asOf), Floor, "today");
        svg.Circle(X(asOf), Y(planned), 4, "f-paper k-ghost w2").Circle(X(asOf), Y(earned), 5, "f-mk");
        var at = scale.At(asOf);
        var isBehind = planned >= earned;

        // The higher point is named on its upper left, the lower on its lower right: away from both lines.
        // Where the upper left has no room the figure is left out; the page says it above.
        Name(isBehind ? planned : earned, isBehind ? "planned" : "earned", onLeft: true);
        Name(isBehind ? earned : planned, isBehind ? "earned" : "planned", onLeft: at > 84);

        void Name(double percent, string word, bool onLeft)
        {
            var isEarned = word == "earned";
            var isUpper = percent == Math.Max(planned, earned);
            if (onLeft && at < 16)
            {
                return;
            }

            svg.Text(
                X(asOf), Y(percent) + (isUpper && onLeft ? -8 : 16), $"{formats.Percent(percent)}% {word}",
                (isEarned ? "x b t-acc halo" : "x halo") + (onLeft && at < 45 ? " hide-s" : ""), dx: onLeft ? -9 : 9, anchor: onLeft ? "end" : null);
        }
    }

    /// <summary>The day a rising line reaches a percentage.</summary>
    private static DateOnly? DayAt(List<(DateOnly Day, double Percent)> points, double percent)
    {
        for (var i = 1; i < points.Count; i++)
        {
            var (from, to) = (points[i - 1], points[i]);
            if (from.Percent < percent && to.Percent >= percent)
            {
                return from.Day.AddDays((int)((to.Day.DayNumber - from.Day.DayNumber) * (percent - from.Percent) / (to.Percent - from.Percent)));
            }
        }

        return null;
    }
}
