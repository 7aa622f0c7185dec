using RoadmapSite.Engine.Output.Calendars;
using RoadmapSite.Engine.Output.Downloads;
using RoadmapSite.Engine.Output.Feeds;

namespace RoadmapSite.Engine.Output;

/// <summary>The files that every site has beside its pages, whatever its subjects.</summary>
internal static class StandardFiles
{
    public static IReadOnlyList<SiteFile> All { get; } =
    [
        new PreviewFiles(),
        new Search.SearchFiles(),
        new RegisterFiles(),
        new CalendarFiles(),
        new AtomFeed(),
    ];
}
