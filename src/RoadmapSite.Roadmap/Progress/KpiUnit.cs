namespace RoadmapSite.Roadmap.Progress;

/// <summary>A unit as it stands behind a number.</summary>
internal static class KpiUnit
{
    // A unit of one letter or two does not stand alone on the next line.
    private const char NoBreak = '\u00a0';

    /// <summary>The longest unit that stands behind every figure.</summary>
    private const int Longest = 12;

    /// <summary>Empty without a unit, and for one that is too long to be said each time.</summary>
    public static string Suffix(string? unit) => unit switch
    {
        null or { Length: 0 or > Longest } => "",
        "percent" or "%" => "%",
        "hours" => NoBreak + "h",
        "minutes" => NoBreak + "min",
        _ => " " + unit,
    };
}
