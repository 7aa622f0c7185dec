using System.Globalization;
using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>The risks of one category as squares along the five levels, and how far its appetite reaches.</summary>
internal static class AppetiteChart
{
    private const double Zone = 20;
    private const int Step = 13;
    private const int Side = 10;

    /// <summary>Squares a row, so that a zone of a narrow screen holds them.</summary>
    private const int PerRow = 4;

    /// <summary>More than these are a square and a number.</summary>
    private const int Most = 8;

    /// <summary>The names of the levels, over their zones.</summary>
    public static Markup Header()
    {
        var svg = new Svg("pl");
        foreach (var level in Levels.Ascending)
        {
            svg.Text(Length.Percent(Zone * (int)level), Length.Percent(100), Casing.Sentence(level.Word()), "m-mu x", dx: 4, dy: -8);
        }

        return svg.Draw();
    }

    public static Markup Row(IReadOnlyList<RiskAssessment> risks)
    {
        var svg = new Svg("pl");
        if (risks[0].Appetite is { } appetite)
        {
            var limit = Length.Percent(Zone * ((int)appetite + 1));
            svg.Rect(0, 0, limit, Length.Percent(100), "f-wash").Line(limit, 0, limit, Length.Percent(100), "k-ink w1");
        }

        foreach (var level in Levels.Ascending)
        {
            var count = risks.Count(one => one.Residual == level);
            var cssClass = risks.Any(one => one.Residual == level && one.AboveAppetite) ? "f-red" : "f-mk";
            svg.At(Length.Percent(Zone * (int)level), Length.Percent(50), zone => Draw(zone, count, cssClass));
        }

        return svg.Draw();
    }

    private static void Draw(Svg svg, int count, string cssClass)
    {
        if (count > Most)
        {
            svg.Rect(6, -Side / 2, Side, Side, cssClass).Text(6 + Step + 2, 4, "× " + count.ToString(CultureInfo.InvariantCulture), "b");
            return;
        }

        var rows = (count + PerRow - 1) / PerRow;
        for (var i = 0; i < count; i++)
        {
            svg.Rect(6 + (i % PerRow * Step), ((i / PerRow) - (rows / 2.0)) * Step + ((Step - Side) / 2.0), Side, Side, cssClass);
        }
    }
}
