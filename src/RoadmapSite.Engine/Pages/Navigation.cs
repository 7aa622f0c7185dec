using System.Collections.Concurrent;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Pages;

/// <summary>Where a page stands: its line of the navigation, and the way to it from the home page.</summary>
public sealed class Navigation
{
    public const string Home = "index.html";

    private readonly List<Page> all;
    private readonly IReadOnlyDictionary<string, PageContent> byRoute;
    private readonly Dictionary<string, Page> byType;

    /// <summary>By the route of the page above.</summary>
    private readonly ConcurrentDictionary<string, NavigationLines> below = new(StringComparer.Ordinal);

    /// <param name="pages">Those with a line of their own.</param>
    /// <param name="byRoute">All that are written.</param>
    internal Navigation(IEnumerable<Page> pages, IReadOnlyDictionary<string, PageContent> byRoute, Siblings siblings)
    {
        Siblings = siblings;
        all = [.. pages];
        this.byRoute = byRoute;
        byType = all
            .SelectMany(page => page.Types.Select(type => (type.Name, page)))
            .DistinctBy(pair => pair.Name)
            .ToDictionary(pair => pair.Name, pair => pair.page, StringComparer.Ordinal);
    }

    internal Siblings Siblings { get; }

    /// <summary>The navigation on a page: the same object for all pages of items that stand below the same page.</summary>
    /// <param name="sections">Those of the page, for its own line.</param>
    public NavigationLines Of(PageContent page, IReadOnlyList<Model> sections) => page.Item is not null && Parent(page) is { } parent
        ? below.GetOrAdd(parent.Route, _ => LinesOf(page, sections))
        : LinesOf(page, sections);

    /// <summary>The pages above a page, the home page first; none for the home page itself.</summary>
    public IReadOnlyList<Model> Trail(PageContent page) => page.Item is not null ? Of(page, []).Trail : TrailTo(page);

    private NavigationLines LinesOf(PageContent page, IReadOnlyList<Model> sections)
    {
        var above = Above(page).Select(content => content.Route).ToList();
        List<Model> Lines(Placement placement) =>
            [.. all
                .Where(line => line.Placement == placement)
                .Select(line => new Model
                {
                    ["title"] = line.Title,
                    ["route"] = line.Route,
                    ["current"] = line.Route == page.Route,
                    ["within"] = line.Route != Home && above.Contains(line.Route),
                    ["sections"] = line.Route == page.Route ? sections : [],
                })];
        return new(Lines(Placement.Main), Lines(Placement.LookUp), TrailTo(page));
    }

    private List<Model> TrailTo(PageContent page) =>
        [.. Above(page).Select(content => new Model { ["title"] = content.Title, ["route"] = content.Route }).Reverse()];

    /// <summary>From the page right above to the home page.</summary>
    private IEnumerable<PageContent> Above(PageContent page)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { page.Route };
        for (var parent = Parent(page); parent is not null && seen.Add(parent.Route); parent = Parent(parent))
        {
            yield return parent;
        }
    }

    private PageContent? Parent(PageContent page)
    {
        var route = page.Parent ?? (page.Item is null ? null : byType.GetValueOrDefault(page.Item.Type.Name)?.Route ?? FolderOf(page.Route));
        return page.Route == Home ? null : byRoute.GetValueOrDefault(route ?? Home) ?? byRoute.GetValueOrDefault(Home);
    }

    /// <summary>The page that introduces the folder a free page stands in.</summary>
    private string? FolderOf(string route)
    {
        for (var folder = RelativePath.Folder(route); folder.Length > 0; folder = RelativePath.Folder(folder))
        {
            if ($"{folder}/{Home}" is var index && index != route && byRoute.ContainsKey(index))
            {
                return index;
            }
        }

        return null;
    }
}
