using System.Text.Encodings.Web;
using System.Text.Unicode;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Stages;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Engine.Output;

/// <summary>The pages that a site has, before any of them is rendered.</summary>
internal sealed class SitePages
{
    private readonly Dictionary<string, PageContent> byRoute;
    private readonly HashSet<string> main;

    public SitePages(Site site, Theme theme)
    {
        var order = site.Catalog.Navigation.ToList();
        var pages = site.Catalog.Pages.OrderBy(page => order.IndexOf(page.Route) is var place and >= 0 ? place : int.MaxValue).ToList();
        var own = SideBySide.Map(pages, page => (Page: page, Contents: page.Build(site).ToList()));
        var contents = own.SelectMany(pair => pair.Contents).ToList();
        var taken = contents.Select(content => content.Route).ToHashSet(StringComparer.Ordinal);
        contents.AddRange(new ItemPages(site, theme, HtmlEncoder.Create(UnicodeRanges.All)).Build(taken));
        Contents = contents;
        byRoute = contents.DistinctBy(content => content.Route).ToDictionary(content => content.Route, StringComparer.Ordinal);
        main = [.. pages.Where(page => page.Placement == Placement.Main).Select(page => page.Route)];
        Navigation = new(own.Where(pair => pair.Contents.Exists(content => content.Route == pair.Page.Route)).Select(pair => pair.Page), byRoute, new(contents, site.Catalog, site.Knowledge));
    }

    /// <summary>In the order of the navigation, then the items.</summary>
    public IReadOnlyList<PageContent> Contents { get; }

    public Navigation Navigation { get; }

    public PageContent? Find(string route) => byRoute.GetValueOrDefault(route);

    /// <summary>The pages of the main navigation and of the items; not those that only help to find others.</summary>
    public bool IsChapter(PageContent content) => content.Item is not null and not PageItem || main.Contains(content.Route);
}
