using RoadmapSite.Engine.Charts;

namespace RoadmapSite.Roadmap.Technology;

/// <summary>A score of 0–5 as a bar, with the gate it must pass.</summary>
internal static class FitPlot
{
    private static readonly LinearScale Scale = new(0, 5);

    /// <summary>The figures above a column of these.</summary>
    public static Markup Header()
    {
        var svg = new Svg("pl");
        for (var tick = 0; tick <= 5; tick++)
        {
            svg.Text(Length.Percent(Scale.At(tick)), Length.Percent(100), tick.ToString(System.Globalization.CultureInfo.InvariantCulture), "m-mu", dy: -8, anchor: tick == 0 ? null : tick == 5 ? "end" : "middle");
        }

        return svg.Draw();
    }

    public static Markup Draw(double? score, double? gate)
    {
        var svg = new Svg("pl");
        for (var tick = 0; tick <= 5; tick++)
        {
            svg.Line(Length.Percent(Scale.At(tick)), 0, Length.Percent(Scale.At(tick)), Length.Percent(100), "gr");
        }

        return svg.At(0, Length.Percent(50), marks =>
        {
            if (score is { } known)
            {
                var fails = known < gate;
                marks.Rect(0, -6, Length.Percent(Scale.At(known)), 12, fails ? "k-red w1" : "f-mk", pattern: fails ? "hatch-red" : null);
            }

            if (gate is { } least)
            {
                marks.At(Length.Percent(Scale.At(least)), 0, tick => tick.Rect(-1.5, -10, 3, 20, "f-ink"));
            }
        }).Draw();
    }
}
