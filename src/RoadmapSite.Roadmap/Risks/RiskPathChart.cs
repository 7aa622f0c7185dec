using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>One risk on the matrix: where it stood before controls, where it stands, where it is to go, and the line its category is held to.</summary>
internal static class RiskPathChart
{
    private const int Height = 300;

    // In per cent: room for the names of likelihoods on the left and of impacts below.
    private const double Left = 19;
    private const double Foot = 10;
    private const double Width = (100 - Left) / 5;
    private const double CellHeight = (100 - Foot) / 5;

    /// <param name="behind">What <see cref="Behind"/> drew for the matrix and the risk's appetite.</param>
    public static Markup Draw(Risk risk, Backdrop behind)
    {
        var svg = new Svg("");
        DrawPath(svg, risk);
        return behind.With(svg);
    }

    /// <summary>The matrix and the line of an appetite, which all risks that are held to it share.</summary>
    public static Backdrop Behind(RiskMatrix matrix, Level? appetite)
    {
        var svg = new Svg("fig rk-path", Height);
        foreach (var likelihood in Levels.Descending)
        {
            svg.Text(Length.Percent(Left), Length.Percent(Y(likelihood) + (CellHeight / 2)), Casing.Sentence(likelihood.Word()), "m-mu x", dx: -8, dy: 4, anchor: "end");
            foreach (var impact in Levels.Ascending)
            {
                svg.Rect(Length.Percent(X(impact)), Length.Percent(Y(likelihood)), Length.Percent(Width), Length.Percent(CellHeight), $"rk-cell fl{(int)matrix.LevelOf(likelihood, impact)}");
            }
        }

        foreach (var impact in Levels.Ascending)
        {
            svg.Text(Length.Percent(X(impact) + (Width / 2)), Length.Percent(100 - Foot), Casing.Sentence(impact.Word()), "m-mu x", dy: 18, anchor: "middle");
        }

        if (appetite is { } limit)
        {
            DrawLimit(svg, matrix, limit);
        }

        return new(svg);
    }

    /// <summary>Along the cells that are above appetite, where they meet those that are not.</summary>
    private static void DrawLimit(Svg svg, RiskMatrix matrix, Level limit)
    {
        foreach (var likelihood in Levels.Ascending)
        {
            foreach (var impact in Levels.Ascending.Where(impact => matrix.LevelOf(likelihood, impact) > limit))
            {
                if (impact > Level.VeryLow && matrix.LevelOf(likelihood, impact - 1) <= limit)
                {
                    svg.Line(Length.Percent(X(impact)), Length.Percent(Y(likelihood)), Length.Percent(X(impact)), Length.Percent(Y(likelihood) + CellHeight), "k-red w2");
                }

                if (likelihood > Level.VeryLow && matrix.LevelOf(likelihood - 1, impact) <= limit)
                {
                    svg.Line(Length.Percent(X(impact)), Length.Percent(Y(likelihood) + CellHeight), Length.Percent(X(impact) + Width), Length.Percent(Y(likelihood) + CellHeight), "k-red w2");
                }
            }
        }
    }

    private static void DrawPath(Svg svg, Risk risk)
    {
        var before = HeatMap.CellOf(risk, RiskStage.Inherent);
        var today = HeatMap.CellOf(risk, RiskStage.Residual);
        var target = HeatMap.CellOf(risk, RiskStage.Target);
        if (before is not null && today is not null && before != today)
        {
            Lead(svg, before, today, "k-ink w15");
        }

        if (today is not null && target is not null && today != target)
        {
            Lead(svg, today, target, "k-ink w15 dash");
        }

        (RiskCell? Cell, string Word)[] marks = [(before, "before"), (today, "today"), (target, "target")];
        foreach (var group in marks.Where(mark => mark.Cell is not null).GroupBy(mark => mark.Cell!, mark => mark.Word))
        {
            var (x, y) = Centre(group.Key);
            if (group.Contains("target"))
            {
                svg.Circle(x, y, 8.5, "f-paper k-ink w1");
            }

            var isToday = group.Contains("today");
            svg.Circle(x, y, isToday ? 5.5 : 5, isToday ? "f-ink" : "f-paper k-ink w15");

            // Above the mark, so that no line runs through them; those of several times stand on each other.
            foreach (var (word, line) in group.Reverse().Select((word, line) => (word, line)))
            {
                svg.Text(x, y, word, word == "today" ? "x b" : "x", dx: word == "target" ? 12 : 9, dy: -5 - (13 * line));
            }
        }
    }

    /// <summary>A line that ends short of the mark it leads to; a corner keeps it along the cells.</summary>
    private static void Lead(Svg svg, RiskCell from, RiskCell to, string cssClass)
    {
        var (start, end) = (Centre(from), Centre(to));
        if (from.Likelihood == to.Likelihood || from.Impact == to.Impact)
        {
            svg.Line(start.X, start.Y, Short(start.X, end.X, 1.9), Short(start.Y, end.Y, 3.4), cssClass, "arrow");
            return;
        }

        svg.Line(start.X, start.Y, start.X, end.Y, cssClass).Line(start.X, end.Y, Short(start.X, end.X, 1.9), end.Y, cssClass, "arrow");
    }

    private static Length Short(Length from, Length to, double by) => Length.Percent(to.Value - (Math.Sign(to.Value - from.Value) * by));

    private static (Length X, Length Y) Centre(RiskCell cell) => (Length.Percent(X(cell.Impact) + (Width * 0.22)), Length.Percent(Y(cell.Likelihood) + (CellHeight * 0.7)));

    private static double X(Level impact) => Left + ((int)impact * Width);

    private static double Y(Level likelihood) => (Level.VeryHigh - likelihood) * CellHeight;
}
