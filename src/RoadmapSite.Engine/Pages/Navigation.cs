namespace RoadmapSite.Engine.Pages;

/// <summary>The lines of the navigation. A page below another's folder lights up the line it belongs to.</summary>
internal sealed class Navigation(IEnumerable<Page> pages)
{
    private readonly List<Page> all = [.. pages];

    public List<Model> Of(Placement placement, string route) => [.. all
        .Where(page => page.Placement == placement)
        .Select(page => new Model { ["title"] = page.Title, ["route"] = page.Route, ["current"] = page.Route == route })];
}
