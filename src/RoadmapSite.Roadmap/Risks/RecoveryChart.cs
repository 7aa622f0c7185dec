using RoadmapSite.Engine.Charts;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>Hours allowed and hours a test took, as a pair of bars. All rows share one scale: what is allowed is half the column, so right of its middle is too long.</summary>
internal static class RecoveryChart
{
    private const double Allowed = 50;

    /// <param name="allowed">Hours; null when nobody said.</param>
    /// <param name="achieved">Hours; null when it was never tested.</param>
    /// <param name="bearable">The longest that can be borne, hours; null where there is no such limit.</param>
    /// <param name="isOld">The test proves nothing about today any more.</param>
    public static Markup Row(double? allowed, double? achieved, double? bearable, bool isOld)
    {
        var svg = new Svg("pl");
        svg.Line(Length.Percent(Allowed), 0, Length.Percent(Allowed), Length.Percent(100), "k-ghost w1");
        if (allowed is not { } limit)
        {
            return svg.Draw();
        }

        return svg.At(0, Length.Percent(50), row =>
        {
            row.Rect(0, -9, Length.Percent(Allowed), 6, "f-ghost");
            if (achieved is { } hours)
            {
                row.Rect(0, 1, Length.Percent(At(hours, limit)), 8, isOld ? "f-tint" : hours > limit ? "f-red" : "f-mk");
                if (At(hours, limit) == 100 && hours > 2 * limit)
                {
                    // It goes on beyond the column.
                    row.At(Length.Percent(100), 0, end => end.Path("M-8 -1 L-2 11 M-13 -1 L-7 11", "k-paper w2"));
                }
            }

            if (bearable is { } most && most <= 2 * limit)
            {
                row.Line(Length.Percent(At(most, limit)), -12, Length.Percent(At(most, limit)), 12, "k-ink w2");
            }
        }).Draw();
    }

    public static Markup Header() => new Svg("pl")
        .Text(0, Length.Percent(100), "0", "m-mu x", dy: -8)
        .Text(Length.Percent(Allowed), Length.Percent(100), "allowed", "m-mu x", dy: -8, anchor: "middle")
        .Text(Length.Percent(100), Length.Percent(100), "2 ×", "m-mu x", dy: -8, anchor: "end")
        .Draw();

    private static double At(double hours, double limit) => limit > 0 ? Math.Min(100, Allowed * hours / limit) : hours > 0 ? 100 : 0;
}
