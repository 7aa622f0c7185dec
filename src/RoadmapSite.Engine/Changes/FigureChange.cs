namespace RoadmapSite.Engine.Changes;

/// <summary>A headline figure that is not what it was.</summary>
/// <param name="From">Null where it could not be computed then.</param>
/// <param name="To">Null where it cannot be computed now.</param>
public sealed record FigureChange(HeadlineFigure Figure, string? From, string? To, FigureVerdict Verdict)
{
    /// <summary>Null when it reads as it did.</summary>
    public static FigureChange? Of(HeadlineFigure? before, HeadlineFigure? now)
    {
        var (from, to) = (before?.Value is null ? null : before.Words, now?.Value is null ? null : now.Words);
        return from == to ? null : new((now ?? before)!, from, to, VerdictOf(before, now));
    }

    private static FigureVerdict VerdictOf(HeadlineFigure? before, HeadlineFigure? now) => now is { MoreIsBetter: { } moreIsBetter, Value: { } value } && before?.Value is { } earlier
        ? value > earlier == moreIsBetter ? FigureVerdict.Better : FigureVerdict.Worse
        : FigureVerdict.Neither;
}
