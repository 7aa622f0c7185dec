using RoadmapSite.Engine.Output.Calendars;
using RoadmapSite.Engine.Output.Downloads;
using RoadmapSite.Engine.Output.Feeds;
using RoadmapSite.Engine.Output.Servers;

namespace RoadmapSite.Engine.Output;

/// <summary>The files that every site has beside its pages, whatever its subjects.</summary>
internal static class StandardFiles
{
    public static IReadOnlyList<SiteFile> All { get; } =
    [
        new PreviewFiles(),
        new Search.SearchFiles(),
        new RegisterFiles(),
        new Views.ViewFiles(),
        new CalendarFiles(),
        new AtomFeed(),
        new SiteMap(),
        new Robots(),
        new RedirectRules(),
        new HeaderRules(),
        new AzureStaticWebApp(),
        new InternetInformationServices(),
    ];
}
