namespace RoadmapSite.Engine.Pages;

/// <summary>Items by the words they are tagged with.</summary>
internal sealed class TagsPage() : Page("tags.html", "Tags")
{
    public override IEnumerable<PageContent> Build(Site site)
    {
        if (site.Knowledge.Items.Any(item => item.Tags.Count > 0))
        {
            yield return Content(() => new Model { ["tags"] = Tags(site) });
        }
    }

    private static List<Model> Tags(Site site) =>
        [.. site.Knowledge.Items
            .SelectMany(item => item.Tags.Select(tag => (tag, item)))
            .GroupBy(pair => pair.tag, StringComparer.OrdinalIgnoreCase)
            .OrderBy(group => group.Key, StringComparer.OrdinalIgnoreCase)
            .Select(group => new Model { ["tag"] = group.Key, ["items"] = group.Select(pair => pair.item).Distinct().ToList() })];
}
