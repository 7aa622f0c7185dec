using System.Globalization;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Roadmap.Progress;

/// <summary>A value of a logged change as people read it.</summary>
internal static class LoggedValue
{
    public static string? InWords(string? written, Formats formats) => Day(written) is { } day ? formats.ShortDay(day) : written;

    /// <summary>Days by which a logged change moves a date; null when it is not about dates.</summary>
    public static int? DaysMoved(LoggedChange change) => Day(change.To)?.DayNumber - Day(change.From)?.DayNumber;

    private static DateOnly? Day(string? written) => DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
