namespace RoadmapSite.Engine.Pages;

/// <summary>What a server shows for an address that leads nowhere.</summary>
/// <remarks>It is shown at that address, however deep, so its own links begin at the server's root and not at the page.</remarks>
internal sealed class NotFoundPage() : Page(Address, "Page not found")
{
    public const string Address = "404.html";

    public override IEnumerable<PageContent> Build(Site site)
    {
        yield return Content(new Model
        {
            ["count"] = site.Knowledge.Items.Count,
            ["example"] = site.Knowledge.Items.Where(item => !item.Type.IsPage).GroupBy(item => item.Type).MaxBy(items => items.Count())?.First().Id,
        }) with { IsListed = false };
    }
}
