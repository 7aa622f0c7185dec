using RoadmapSite.Engine.Charts;

namespace RoadmapSite.Roadmap.Gaps;

/// <summary>The levels of a capability from the top down, drawn with the marks of the gap table turned upright.</summary>
internal static class LevelLadder
{
    private const int Top = 5;

    public static IEnumerable<LevelRung> Of(CapabilityGap gap)
    {
        for (var level = Top; level >= 0; level--)
        {
            var standing = StandingOf(gap, level);
            yield return new(
                level,
                standing,
                Nearest(gap.Target) == level,
                By(gap, level, standing),
                [.. gap.Capability.Criteria.Where(criterion => criterion.Level == level)],
                Draw(gap, level));
        }
    }

    private static LevelStanding StandingOf(CapabilityGap gap, int level) =>
        level <= gap.Current ? (Math.Floor(gap.Current) == level ? LevelStanding.Now : LevelStanding.Below)
        : level <= gap.Achieved ? LevelStanding.Reached
        : level <= gap.Planned ? LevelStanding.Planned
        : level > Math.Ceiling(gap.Target) ? LevelStanding.Beyond
        : level <= gap.Potential ? LevelStanding.Unapproved
        : LevelStanding.Open;

    private static CapabilityRaise? By(CapabilityGap gap, int level, LevelStanding standing) => gap.Raises.FirstOrDefault(raise => raise.To >= level && standing switch
    {
        LevelStanding.Reached => raise.Initiative.IsCompleted,
        LevelStanding.Planned => raise.Initiative.IsLive,
        LevelStanding.Unapproved => !raise.Initiative.IsLive && !raise.Initiative.IsCompleted,
        _ => false,
    });

    /// <summary>The row whose half-open band of levels, half a level up and down, holds a mark.</summary>
    private static int Nearest(double level) => (int)Math.Floor(level + 0.5);

    private static Markup Draw(CapabilityGap gap, int level)
    {
        var svg = new Svg("pl").At(Length.Percent(50), 0, column =>
        {
            Line(column, 0, gap.Current, "gr2");
            Line(column, gap.Current, gap.Planned, "k-mk w3");
            Line(column, Math.Max(gap.Current, gap.Planned), gap.Target, "k-red w2 dot");
            if (Nearest(gap.Target) == level)
            {
                column.Line(-10, Y(gap.Target), 10, Y(gap.Target), "k-ink w3");
            }

            Circle(column, gap.Planned, gap.Planned > gap.Current, 6, "f-mk");
            Circle(column, gap.Achieved, gap.Achieved > gap.Current && gap.Achieved < gap.Planned, 3.5, "f-paper k-mk w2");
            Circle(column, gap.Current, true, 5, "f-paper k-ink w15");
        });
        return svg.Draw();

        Length Y(double at) => Length.Percent(50 - (100 * (at - level)));

        void Line(Svg column, double from, double to, string cssClass)
        {
            var (low, high) = (Math.Max(from, level - 0.5), Math.Min(to, level + 0.5));
            if (high > low)
            {
                column.Line(0, Y(low), 0, Y(high), cssClass);
            }
        }

        void Circle(Svg column, double at, bool drawn, double radius, string cssClass)
        {
            if (drawn && Nearest(at) == level)
            {
                column.Circle(0, Y(at), radius, cssClass);
            }
        }
    }
}
