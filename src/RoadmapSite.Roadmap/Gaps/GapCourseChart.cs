using System.Globalization;
using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Roadmap.Gaps;

/// <summary>The weighted gap as a line that steps down where work ends, over what no approved work closes.</summary>
internal sealed class GapCourseChart(GapCourse course, TimeScale time, DateOnly asOf)
{
    private const int Height = 272;
    private const double Top = 28;
    private const double Floor = Height - 26;

    /// <summary>What labels are laid out for. Narrower drawings hide them.</summary>
    private const double Width = 760;

    private const double LetterWidth = 6.3;
    private const int LongestLabel = 34;
    private const int MostLabels = 6;

    /// <summary>Of the whole gap; a smaller step is left to the table.</summary>
    private const double LeastShare = 0.05;

    private readonly LinearScale points = LinearScale.Around([course.Opening]);
    private readonly List<(double From, double To, double Y)> labels = [];

    public Markup Draw()
    {
        var svg = new Svg("fig", Height);
        DrawOpen(svg);
        DrawGrid(svg);
        DrawLine(svg);
        foreach (var step in course.Steps.Where(step => step.Closes >= LeastShare * course.Opening).OrderByDescending(step => step.Closes).Take(MostLabels))
        {
            Label(svg, step);
        }

        return svg.Draw();
    }

    private void DrawGrid(Svg svg)
    {
        var ticks = points.Ticks().ToList();
        foreach (var tick in ticks.Where((_, place) => place % ((ticks.Count / 5) + 1) == 0))
        {
            svg.Line(0, Y(tick), Length.Percent(100), Y(tick), "gr");
            svg.Text(0, Y(tick) - 4, tick.ToString("0.##", CultureInfo.InvariantCulture), "m-mu x");
        }

        var years = time.Years().ToList();
        foreach (var (year, place) in years.Select((year, place) => (year, place)))
        {
            svg.Line(X(year), Floor, X(year), Floor + 6, "gr2");
            if (place % ((years.Count / 8) + 1) == 0)
            {
                svg.Text(X(year), Height - 6, year.Year.ToString(CultureInfo.InvariantCulture), "m-mu", dx: 3);
            }
        }
    }

    private void DrawOpen(Svg svg)
    {
        var open = course.Left - course.Undated;
        if (open > 0)
        {
            svg.Rect(0, Y(open), Length.Percent(100), Floor - Y(open), "f-open");
            var words = $"{Invariant(open)} {(open == 1 ? "point stays" : "points stay")} open";
            var y = Floor - Y(open) > 20 ? Floor - 7 : Y(open) - 6;
            var isLeft = time.Holds(asOf) && time.At(asOf) > 70;
            svg.Text(Length.Percent(isLeft ? 0 : 100), y, words, "x b t-red", dx: isLeft ? 24 : -6, anchor: isLeft ? null : "end");
            labels.Add(isLeft ? (24, 24 + Wide(words), y) : (Width - Wide(words) - 6, Width, y));
        }
    }

    private void DrawLine(Svg svg)
    {
        var (day, left) = (time.From, course.Opening);
        foreach (var step in course.Steps)
        {
            Level(day, step.Day, left);
            svg.Line(X(step.Day), Y(step.Before), X(step.Day), Y(step.After), step.IsDone ? "k-ink w2" : "k-mk w2");
            (day, left) = (step.Day, step.After);
        }

        Level(day, time.To, left);
        if (time.Holds(asOf))
        {
            var words = $"Today {Invariant(course.Today)}";
            svg.Line(X(asOf), 14, X(asOf), Floor, "today");
            svg.Text(X(asOf), 9, words, "x b", anchor: time.At(asOf) < 8 ? null : time.At(asOf) > 92 ? "end" : "middle");
        }

        // What is behind us is ink, what is ahead is a plan.
        void Level(DateOnly from, DateOnly to, double at)
        {
            var turn = asOf < from ? from : asOf > to ? to : asOf;
            if (turn > from)
            {
                svg.Line(X(from), Y(at), X(turn), Y(at), "k-ink w2");
            }

            if (to > turn)
            {
                svg.Line(X(turn), Y(at), X(to), Y(at), "k-mk w2");
            }
        }
    }

    /// <summary>Right of the drop and above the line, else left of it and below; the largest steps first, and none where it would touch another.</summary>
    private void Label(Svg svg, GapStep step)
    {
        var words = $"{Grammar.Short(step.Initiative.Title, LongestLabel)} −{Invariant(step.Closes)}";
        var (x, wide) = (time.At(step.Day) * Width / 100, Wide(words));
        if (Place(x + 6, x + 6 + wide, Y(step.After) - 5))
        {
            svg.Text(X(step.Day), Y(step.After) - 5, words, "x halo hide-s", dx: 6);
        }
        else if (Place(x - 6 - wide, x - 6, Y(step.Before) + 13))
        {
            svg.Text(X(step.Day), Y(step.Before) + 13, words, "x halo hide-s", dx: -6, anchor: "end");
        }
    }

    private bool Place(double from, double to, double y)
    {
        if (from < 30 || to > Width || y > Floor - 2 || labels.Exists(other => Math.Abs(other.Y - y) < 14 && other.From < to + 8 && from - 8 < other.To) || CrossesLine(from, to, y))
        {
            return false;
        }

        labels.Add((from, to, y));
        return true;
    }

    /// <summary>Whether words at this height would be struck through by the line, or by today's.</summary>
    private bool CrossesLine(double from, double to, double y)
    {
        if (time.Holds(asOf) && time.At(asOf) * Width / 100 is var today && from - 4 < today && today < to + 4)
        {
            return true;
        }

        var levels = course.Steps.Select(step => (From: time.At(step.Day) * Width / 100, Y: Y(step.After))).ToList();
        for (var i = 0; i < levels.Count; i++)
        {
            var end = i + 1 < levels.Count ? levels[i + 1].From : Width;
            if (levels[i].From < to && from < end && levels[i].Y > y - 12 && levels[i].Y < y + 3)
            {
                return true;
            }

            if (levels[i].From > from && levels[i].From < to && Y(course.Steps[i].Before) < y + 3 && Y(course.Steps[i].After) > y - 12)
            {
                return true;
            }
        }

        return false;
    }

    private double Y(double value) => Floor - (points.At(value) / 100 * (Floor - Top));

    private Length X(DateOnly day) => Length.Percent(time.At(day));

    private static double Wide(string words) => words.Length * LetterWidth;

    private static string Invariant(double value) => Rounding.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);
}
