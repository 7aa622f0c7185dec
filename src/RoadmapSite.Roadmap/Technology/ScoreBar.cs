using RoadmapSite.Engine.Charts;

namespace RoadmapSite.Roadmap.Technology;

/// <summary>A share of a hundred as a bar on its track.</summary>
internal static class ScoreBar
{
    /// <param name="index">0–100; null leaves the track empty.</param>
    /// <param name="isOut">A gate excludes it: hatched, whatever its length.</param>
    public static Markup Draw(double? index, bool isOut)
    {
        var svg = new Svg("bar").Rect(0, 4, Length.Percent(100), 1.5, "f-rule");
        if (index is { } share)
        {
            svg.Rect(0, 0, Length.Percent(Math.Clamp(share, 0, 100)), 9, isOut ? "k-red w1" : "f-mk", pattern: isOut ? "hatch-red" : null);
        }

        return svg.Draw();
    }
}
