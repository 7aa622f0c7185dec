namespace RoadmapSite.Engine.Output.Servers;

/// <summary>What the files of a site are, for servers that would rather not say and then serve nothing, or the wrong thing.</summary>
public static class MediaTypes
{
    /// <summary>By ending, with its dot.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> All { get; } =
    [
        new(".atom", "application/atom+xml; charset=utf-8"),
        new(".avif", "image/avif"),
        new(".csv", "text/csv; charset=utf-8"),
        new(".ics", "text/calendar; charset=utf-8"),
        new(".js", "text/javascript; charset=utf-8"),
        new(".json", "application/json; charset=utf-8"),
        new(".svg", "image/svg+xml"),
        new(".webp", "image/webp"),
        new(".woff2", "font/woff2"),
        new(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ];
}
