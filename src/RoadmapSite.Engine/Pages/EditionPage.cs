namespace RoadmapSite.Engine.Pages;

/// <summary>The whole site as one page, to print, to keep or to search with the browser.</summary>
internal sealed class EditionPage() : Page("edition.html", "Whole site")
{
    /// <summary>Past this many items a browser no longer opens such a page with pleasure.</summary>
    private const int Most = 500;

    public override IEnumerable<PageContent> Build(Site site)
    {
        if (site.Knowledge.Items.Count <= Most)
        {
            yield return Content(() => new Model { ["items"] = site.Knowledge.Items.Count }) with { IsEdition = true };
        }
    }
}
