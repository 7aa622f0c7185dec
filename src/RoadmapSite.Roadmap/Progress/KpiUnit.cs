namespace RoadmapSite.Roadmap.Progress;

/// <summary>A unit as it stands behind a number.</summary>
internal static class KpiUnit
{
    // A unit of one letter or two does not stand alone on the next line.
    private const char NoBreak = '\u00a0';

    public static string Suffix(string? unit) => unit switch
    {
        null or "" => "",
        "percent" or "%" => "%",
        "hours" => NoBreak + "h",
        "minutes" => NoBreak + "min",
        _ => " " + unit,
    };
}
