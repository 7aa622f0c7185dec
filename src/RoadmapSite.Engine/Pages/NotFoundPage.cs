namespace RoadmapSite.Engine.Pages;

/// <summary>What a server shows for an address that leads nowhere.</summary>
/// <remarks>It is shown at that address, however deep, so its own links begin at the server's root and not at the page.</remarks>
internal sealed class NotFoundPage() : Page(Address, "Page not found")
{
    public const string Address = "404.html";

    public override IEnumerable<PageContent> Build(Site site)
    {
        var items = site.Knowledge.Items;
        var example = items.Where(item => !item.Type.IsPage).GroupBy(item => item.Type).MaxBy(group => group.Count())?.First().Id;
        yield return Content(() => new Model { ["count"] = items.Count, ["example"] = example }) with { IsListed = false };
    }
}
