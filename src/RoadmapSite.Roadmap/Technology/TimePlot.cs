using System.Globalization;
using RoadmapSite.Engine.Charts;

namespace RoadmapSite.Roadmap.Technology;

/// <summary>Technologies by how well they are built and how well they do their job, with the four answers of TIME as quarters.</summary>
internal static class TimePlot
{
    private const double Inset = 18;
    private const double Dot = 4;
    private const int SmallHeight = 200;

    // Room for the figures of the scale on the left and below, and for half a dot on the other sides.
    private static readonly LinearScale Across = new(-0.25, 5.05);
    private static readonly LinearScale Up = new(0, 5.05);

    // A phone's plot and a desk's: labels that stand apart at both stand apart between.
    private static readonly double[] Widths = [270, 520];

    /// <summary>All of them, each dot with its number in the table beside the plot.</summary>
    /// <param name="numbered">Those with both fits, by their number.</param>
    /// <param name="isLoose">Whether something is to be said in red: it should go, and nothing takes it away.</param>
    public static Markup Draw(IReadOnlyList<(int Number, Technology Technology)> numbered, Func<Technology, bool> isLoose, int height = 430)
    {
        var svg = Frame(height, labelled: true);
        var dots = numbered.GroupBy(entry => (entry.Technology.TechnicalFit!.Value, entry.Technology.FunctionalFit!.Value)).ToList();
        var labels = LabelPlacer.Places(
            [.. dots.Select(dot => new LabelMark(X(dot.Key.Item1), Y(dot.Key.Item2, height), Words([.. dot.Select(entry => entry.Number)])))],
            Widths,
            height,
            Dot);
        for (var i = 0; i < dots.Count; i++)
        {
            var (x, y) = (Length.Percent(X(dots[i].Key.Item1)), Y(dots[i].Key.Item2, height));
            var loose = dots[i].Any(entry => isLoose(entry.Technology));
            if (labels[i] is { IsFar: true } far)
            {
                svg.At(x, y, mark => mark.Line(0, 0, far.EdgeX, far.EdgeY, "k-ghost w1"));
            }

            svg.Circle(x, y, Dot, loose ? "f-red" : "f-mk");
            if (labels[i] is { } label)
            {
                svg.Text(x, y, label.Words, loose ? "b t-red halo" : "halo", dx: label.X, dy: label.Y + 4, anchor: "middle");
            }
        }

        return svg.Draw();
    }

    /// <summary>One among the others.</summary>
    /// <param name="behind">What <see cref="Behind"/> drew.</param>
    public static Markup Draw(Technology technology, Backdrop behind) =>
        behind.With(new Svg("").Circle(Length.Percent(X(technology.TechnicalFit!.Value)), Y(technology.FunctionalFit!.Value, SmallHeight), 5, "f-mk"));

    /// <summary>The small plot with pale dots at places, for one dot more.</summary>
    public static Backdrop Behind(IEnumerable<(double Technical, double Functional)> places)
    {
        var svg = Frame(SmallHeight, labelled: false);
        foreach (var (technical, functional) in places)
        {
            svg.Circle(Length.Percent(X(technical)), Y(functional, SmallHeight), 2.5, "f-rule");
        }

        return new(svg);
    }

    private static Svg Frame(int height, bool labelled)
    {
        var svg = new Svg("fig tm", height);
        var (left, right, top, bottom) = (Length.Percent(X(0)), Length.Percent(X(5)), Y(5, height), Y(0, height));
        for (var tick = 0; tick <= 5; tick++)
        {
            if (tick != (int)FitAnalysis.FitsFrom)
            {
                svg.Line(Length.Percent(X(tick)), top, Length.Percent(X(tick)), bottom, "gr").Line(left, Y(tick, height), right, Y(tick, height), "gr");
            }

            if (labelled)
            {
                svg.Text(Length.Percent(X(tick)), height - 2, tick.ToString(CultureInfo.InvariantCulture), "x m-mu", anchor: "middle");
                svg.Text(0, Y(tick, height) + 4, tick.ToString(CultureInfo.InvariantCulture), "x m-mu");
            }
        }

        var (cutX, cutY) = (Length.Percent(X(FitAnalysis.FitsFrom)), Y(FitAnalysis.FitsFrom, height));
        svg.Line(cutX, top, cutX, bottom, "k-ghost w15").Line(left, cutY, right, cutY, "k-ghost w15");
        svg.Text(left, top, "Migrate", "b m-mu", dx: 5, dy: 14).Text(right, top, "Invest", "b m-mu", dx: -5, dy: 14, anchor: "end");
        svg.Text(left, bottom, "Eliminate", "b m-mu", dx: 5, dy: -6).Text(right, bottom, "Tolerate", "b m-mu", dx: -5, dy: -6, anchor: "end");
        return svg;
    }

    /// <summary>Up to three numbers; more are counted.</summary>
    private static string Words(IReadOnlyList<int> numbers) => numbers.Count <= 3
        ? string.Join(' ', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)))
        : $"{numbers.Count.ToString(CultureInfo.InvariantCulture)} here";

    private static double X(double technical) => Across.At(technical);

    private static double Y(double functional, int height) => height - Inset - (height - Inset) * Up.At(functional) / 100;
}
